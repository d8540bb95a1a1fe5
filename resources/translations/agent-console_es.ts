<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Agent Console – About</source>
        <translation>Agent Console – Acerca de</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Nombre o licencia</translation>
    </message>
    <message>
        <source>Search licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Leyendo las licencias…</translation>
    </message>
    <message>
        <source>It brings no text of its licence; see its homepage.</source>
        <translation>No trae el texto de su licencia; véase su página.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation>
            <numerusform>Se apoya en el trabajo de otros: %n componente, con su propia licencia.</numerusform>
            <numerusform>Se apoya en el trabajo de otros: %n componentes, cada uno con su licencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is like that.</source>
        <translation>Ningún componente coincide.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This has just changed: press again if you mean it as it is now.</source>
        <translation>Esto acaba de cambiar: pulse otra vez si lo quiere tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>No profile is configured yet: add one in Settings, or write it into {file}.</source>
        <translation>Aún no hay ningún perfil configurado: añada uno en Ajustes o escríbalo en {file}.</translation>
    </message>
    <message>
        <source>The new settings hold as soon as the transfer is over.</source>
        <translation>Los nuevos ajustes valdrán en cuanto acabe la transferencia.</translation>
    </message>
    <message>
        <source>In practice nothing is set: start without --demo.</source>
        <translation>En la práctica no se ajusta nada: inicie sin --demo.</translation>
    </message>
    <message>
        <source>Something in this program failed. It goes on; the log has the details.</source>
        <translation>Algo falló en este programa. Sigue funcionando; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The language changes as soon as no call is with you.</source>
        <translation>El idioma cambiará en cuanto no haya ninguna llamada con usted.</translation>
    </message>
    <message>
        <source>Another console is open on {profile}.</source>
        <translation>Hay otra consola abierta para {profile}.</translation>
    </message>
    <message>
        <source>Rings from commands cannot be received: {why}</source>
        <translation>No se pueden recibir timbres por comandos: {why}</translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as {file}; a new one was begun.</source>
        <translation>El diario estaba dañado y se apartó como {file}; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be recorded, and so no transfer begun: {why}</source>
        <translation>No se puede anotar nada y, por tanto, no empieza ninguna transferencia: {why}</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Press again</source>
        <translation>Pulse otra vez</translation>
    </message>
    <message>
        <source>{action}: press again within 3 seconds</source>
        <translation>{action}: pulse otra vez en 3 segundos</translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message>
        <source>Less than 10 seconds left to return it</source>
        <translation>Quedan menos de 10 segundos para devolverla</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to return it</source>
        <translation>
            <numerusform>Queda al menos %n segundo para devolverla</numerusform>
            <numerusform>Quedan al menos %n segundos para devolverla</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 10 seconds left to accept it</source>
        <translation>Quedan menos de 10 segundos para aceptarla</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to accept it</source>
        <translation>
            <numerusform>Queda al menos %n segundo para aceptarla</numerusform>
            <numerusform>Quedan al menos %n segundos para aceptarla</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Mostrar al llamante en su programa de clientes</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Aún no está en la lista</translation>
    </message>
    <message>
        <source>The picture is old: this call may have changed</source>
        <translation>La imagen es antigua: esta llamada puede haber cambiado</translation>
    </message>
    <message>
        <source>Sent as {sent}, dialled {dialled}</source>
        <translation>Enviado como {sent}, marcado {dialled}</translation>
    </message>
    <message>
        <source>No call in hand</source>
        <translation>Ninguna llamada en curso</translation>
    </message>
    <message>
        <source>Calling for {time}</source>
        <translation>Desde hace {time}</translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Active calls</source>
        <translation>Llamadas activas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>{age}, transfer under way</source>
        <translation>{age}, transferencia en curso</translation>
    </message>
</context>
<context>
    <name>compact</name>
    <message>
        <source>No call in hand</source>
        <translation>Ninguna llamada en curso</translation>
    </message>
    <message>
        <source>Opens the whole window to say where to.</source>
        <translation>Abre la ventana completa para indicar el destino.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Conectar llamante</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Parar transferencia</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Must not be empty.</source>
        <translation>No debe estar vacío.</translation>
    </message>
    <message>
        <source>Must have no control character.</source>
        <translation>No debe tener caracteres de control.</translation>
    </message>
    <message>
        <source>Must have no slash.</source>
        <translation>No debe tener barras.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>Must be one of: {words}.</source>
        <translation>Debe ser uno de: {words}.</translation>
    </message>
    <message>
        <source>Must be a number from {least} to {most}.</source>
        <translation>Debe ser un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Must be a port: a whole number from 1 to 65535.</source>
        <translation>Debe ser un puerto: un número entero de 1 a 65535.</translation>
    </message>
    <message>
        <source>Must be a key such as F5 or Ctrl+T.</source>
        <translation>Debe ser una tecla como F5 o Ctrl+T.</translation>
    </message>
    <message>
        <source>{key} calls a colleague: choose another.</source>
        <translation>{key} llama a un compañero: elija otra.</translation>
    </message>
    <message>
        <source>{key} would do both {one} and {other}: choose another for one of them.</source>
        <translation>{key} haría tanto {one} como {other}: elija otra para uno de los dos.</translation>
    </message>
    <message>
        <source>Must be a host name or an IP address alone.</source>
        <translation>Debe ser un nombre de host o una dirección IP, sin más.</translation>
    </message>
    <message>
        <source>Must be a country in two letters, such as US.</source>
        <translation>Debe ser un país en dos letras, como ES.</translation>
    </message>
    <message>
        <source>Must be an address such as https://crm.example/find?phone={{caller_number}}.</source>
        <translation>Debe ser una dirección como https://crm.example/find?phone={{caller_number}}.</translation>
    </message>
    <message>
        <source>Must name its host, and the host must not depend on the call.</source>
        <translation>Debe nombrar su host, y el host no debe depender de la llamada.</translation>
    </message>
    <message>
        <source>Has spaces or characters that no address has.</source>
        <translation>Tiene espacios o caracteres que ninguna dirección tiene.</translation>
    </message>
    <message>
        <source>Holds {what}, which may not be opened.</source>
        <translation>Contiene {what}, que no se puede abrir.</translation>
    </message>
    <message>
        <source>{what} is no phone number and no SIP address.</source>
        <translation>{what} no es ni un número de teléfono ni una dirección SIP.</translation>
    </message>
    <message>
        <source>Must be an address such as {example}, with no query.</source>
        <translation>Debe ser una dirección como {example}, sin consulta.</translation>
    </message>
    <message>
        <source>Must begin with https: over http anyone on the way could read the keys.</source>
        <translation>Debe empezar por https: con http cualquiera en el camino podría leer las claves.</translation>
    </message>
    <message>
        <source>Must be written as {example}.</source>
        <translation>Debe escribirse como {example}.</translation>
    </message>
    <message>
        <source>Must be a whole path to a PEM file.</source>
        <translation>Debe ser la ruta completa de un archivo PEM.</translation>
    </message>
    <message>
        <source>Must be written as PJSIP/201.</source>
        <translation>Debe escribirse como PJSIP/201.</translation>
    </message>
    <message>
        <source>Must be written as http://HOST:PORT or https://HOST:PORT.</source>
        <translation>Debe escribirse como http://HOST:PORT o https://HOST:PORT.</translation>
    </message>
    <message>
        <source>Holds a user or a password: put them into the field for the login.</source>
        <translation>Contiene un usuario o una contraseña: póngalos en el campo de acceso.</translation>
    </message>
    <message>
        <source>Needs a method that is one of: {words}.</source>
        <translation>Necesita uno de estos métodos: {words}.</translation>
    </message>
    <message>
        <source>May only hold these placeholders: {names}.</source>
        <translation>Solo puede contener estas variables: {names}.</translation>
    </message>
    <message>
        <source>Holds a key: write {{api_key}} in its place, and put it into the field for keys.</source>
        <translation>Contiene una clave: escriba {{api_key}} en su lugar y póngala en el campo de claves.</translation>
    </message>
    <message>
        <source>The host must not depend on the call.</source>
        <translation>El host no debe depender de la llamada.</translation>
    </message>
    <message>
        <source>Must begin with https, or continue the address of the server.</source>
        <translation>Debe empezar por https o continuar la dirección del servidor.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Otro perfil tiene este nombre.</translation>
    </message>
    <message>
        <source>Another entry has this name.</source>
        <translation>Otra entrada tiene este nombre.</translation>
    </message>
    <message>
        <source>Needs all of its parts.</source>
        <translation>Necesita todas sus partes.</translation>
    </message>
    <message>
        <source>Two of the entries have one name.</source>
        <translation>Dos entradas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A link begins with https://: copy the whole of it.</source>
        <translation>Un enlace empieza por https://: cópielo entero.</translation>
    </message>
    <message>
        <source>This is no address: copy the whole of the link.</source>
        <translation>No es una dirección: copie el enlace entero.</translation>
    </message>
    <message>
        <source>The link must not hold a user name or password.</source>
        <translation>El enlace no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The link holds braces: paste it as the page shows it.</source>
        <translation>El enlace contiene llaves: péguelo tal como lo muestra la página.</translation>
    </message>
    <message>
        <source>The link holds no key: copy the whole of it.</source>
        <translation>El enlace no contiene ninguna clave: cópielo entero.</translation>
    </message>
    <message>
        <source>The link has no caller_number, so it cannot say which call is meant.</source>
        <translation>El enlace no tiene caller_number, así que no puede decir de qué llamada se trata.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation>
            <numerusform>Tiempo para aceptar: %n segundo</numerusform>
            <numerusform>Tiempo para aceptar: %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation>
            <numerusform>Tiempo para devolver: %n segundo</numerusform>
            <numerusform>Tiempo para devolver: %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept time left: not known yet</source>
        <translation>Tiempo para aceptar: aún no se conoce</translation>
    </message>
    <message>
        <source>Accept time left: 0 seconds. The router takes the call back</source>
        <translation>Tiempo para aceptar: 0 segundos. El enrutador recupera la llamada</translation>
    </message>
    <message>
        <source>{clock} to return</source>
        <translation>{clock} para devolver</translation>
    </message>
    <message>
        <source>{clock} to accept</source>
        <translation>{clock} para aceptar</translation>
    </message>
    <message>
        <source>Return time left: not known yet</source>
        <translation>Tiempo para devolver: aún no se conoce</translation>
    </message>
    <message>
        <source>Return time left: 0 seconds. The call can no longer be returned</source>
        <translation>Tiempo para devolver: 0 segundos. La llamada ya no se puede devolver</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>tiempo restante aún desconocido</translation>
    </message>
    <message>
        <source>can no longer be returned</source>
        <translation>ya no se puede devolver</translation>
    </message>
    <message>
        <source>the router takes it back</source>
        <translation>el enrutador la recupera</translation>
    </message>
    <message>
        <source>{clock} · hurry</source>
        <translation>{clock} · rápido</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>answers take {median} ms, the last one {last} ms</source>
        <translation>las respuestas tardan {median}&#xa0;ms, la última {last}&#xa0;ms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Últimas peticiones</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Fuentes de timbre</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>commands and URLs only</source>
        <translation>solo comandos y URL</translation>
    </message>
    <message>
        <source>the server&apos;s clock differs from this computer&apos;s by {seconds} s, known within {ms} ms</source>
        <translation>el reloj del servidor difiere en {seconds}&#xa0;s del de este equipo, con {ms}&#xa0;ms de margen</translation>
    </message>
    <message>
        <source>Agent Console – Diagnostics</source>
        <translation>Agent Console – Diagnóstico</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Keys are never in it, and phone numbers are masked.</source>
        <translation>Nunca contiene claves, y los números de teléfono van ocultos.</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Tries the configuration, the keyring, each key, the server and the softphones.</source>
        <translation>Prueba la configuración, el llavero, cada clave, el servidor y los softphones.</translation>
    </message>
    <message>
        <source>✓ The report is in the clipboard.</source>
        <translation>✓ El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>✓ Checked: see the end of the report.</source>
        <translation>✓ Comprobado: véase el final del informe.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>✓ Practice opens in a window of its own.</source>
        <translation>✓ La práctica se abre en una ventana propia.</translation>
    </message>
    <message>
        <source>⚠ Practice could not be started.</source>
        <translation>⚠ No se pudo iniciar la práctica.</translation>
    </message>
    <message>
        <source>Agent Console – Set up</source>
        <translation>Agent Console – Puesta en marcha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Mis llamadas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Paste a key, or a call rejection link, first.</source>
        <translation>Pegue antes una clave o un enlace de rechazo de llamadas.</translation>
    </message>
    <message>
        <source>Leave whenever you like: what is done is kept.</source>
        <translation>Salga cuando quiera: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>First mend what is marked, here or on a later screen.</source>
        <translation>Corrija primero lo que está marcado, aquí o en una pantalla posterior.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you: keys, or a call rejection link into any of these fields. The first key is enough to begin. They go into the keyring of this computer, and are never shown.</source>
        <translation>Pegue lo que le dio su administrador: claves, o un enlace de rechazo de llamadas en cualquiera de estos campos. La primera clave basta para empezar. Van al llavero de este equipo y nunca se muestran.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>What your keys can do</source>
        <translation>Lo que permiten sus claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Asks the server for the list of active calls, nothing else.</source>
        <translation>Pide al servidor la lista de llamadas activas y nada más.</translation>
    </message>
    <message>
        <source>Only the list can be tried without touching somebody&apos;s call. What the other keys may do shows when they are first used; a key that is refused says so then.</source>
        <translation>Solo la lista se puede probar sin tocar la llamada de nadie. Lo que permiten las demás claves se ve al usarlas por primera vez; si una es rechazada, lo dirá entonces.</translation>
    </message>
    <message>
        <source>All your keys</source>
        <translation>Todas sus claves</translation>
    </message>
    <message>
        <source>Your softphone</source>
        <translation>Su softphone</translation>
    </message>
    <message>
        <source>baresip and Asterisk are listened to instead of being told: add them in the settings, under Softphone and rings.</source>
        <translation>A baresip y Asterisk la consola los escucha por sí misma: añádalos en Ajustes, en Softphone y timbres.</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Qué hay que introducir</translation>
    </message>
    <message>
        <source>See a ring arrive</source>
        <translation>Ver llegar un timbre</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>Una primera llamada</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Iniciar la práctica</translation>
    </message>
    <message>
        <source>Opens a second window with calls that are not real.</source>
        <translation>Abre una segunda ventana con llamadas que no son reales.</translation>
    </message>
    <message>
        <source>In practice calls arrive by themselves. Transfer them, connect and stop, return one before its time is over: nobody is called, and nothing of yours is touched.</source>
        <translation>En la práctica las llamadas llegan solas. Transfiéralas, conecte y pare, devuelva una antes de que acabe su tiempo: no se llama a nadie ni se toca nada suyo.</translation>
    </message>
    <message>
        <source>All is set up: the main window shows your calls. This guide stays in the settings, under This computer.</source>
        <translation>Todo está listo: la ventana principal muestra sus llamadas. Esta guía queda en Ajustes, en Este equipo.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>There is no key for the list of active calls. Without it the console cannot tell which call rings.</source>
        <translation>No hay clave para la lista de llamadas activas. Sin ella la consola no puede decir qué llamada suena.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>The server accepts your key. Calls active now: %n.</source>
        <translation>
            <numerusform>El servidor acepta su clave. Hay %n llamada activa.</numerusform>
            <numerusform>El servidor acepta su clave. Hay %n llamadas activas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this key. Go back and paste it again, or ask for another.</source>
        <translation>El servidor no acepta esta clave. Vuelva atrás y péguela otra vez, o pida otra.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a minute.</source>
        <translation>El servidor pide paciencia. Inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent. If your company&apos;s proxy opens encrypted connections, name its certificate authority in the settings. {detail}</source>
        <translation>La conexión no es segura, así que no se envió nada. Si el proxy de su empresa abre conexiones cifradas, indique su autoridad de certificación en Ajustes. {detail}</translation>
    </message>
    <message>
        <source>The proxy does not let the console through: see Company network. {detail}</source>
        <translation>El proxy no deja pasar a la consola: véase Red de la empresa. {detail}</translation>
    </message>
    <message>
        <source>The address of the server cannot be used. {detail}</source>
        <translation>La dirección del servidor no sirve. {detail}</translation>
    </message>
    <message>
        <source>The server cannot be reached. See the address, and the network. {detail}</source>
        <translation>No se puede llegar al servidor. Compruebe la dirección y la red. {detail}</translation>
    </message>
    <message>
        <source>The server answered, but not with a list. {detail}</source>
        <translation>El servidor respondió, pero no con una lista. {detail}</translation>
    </message>
    <message>
        <source>✓ See which call rings, and who the caller really is</source>
        <translation>✓ Ver qué llamada suena y quién es de verdad el llamante</translation>
    </message>
    <message>
        <source>✓ Transfer calls, with the caller on hold or with everyone</source>
        <translation>✓ Transferir llamadas, con el llamante en espera o con todos</translation>
    </message>
    <message>
        <source>✓ Return calls to the router before their time is over</source>
        <translation>✓ Devolver llamadas al enrutador antes de que acabe su tiempo</translation>
    </message>
    <message>
        <source>✓ Accept calls, so that they are not taken back</source>
        <translation>✓ Aceptar llamadas, para que no se recuperen</translation>
    </message>
    <message>
        <source>⚠ {key}: stored, but see above.</source>
        <translation>⚠ {key}: guardada, pero véase arriba.</translation>
    </message>
    <message>
        <source>– None stored: {key}. It can be added at any time.</source>
        <translation>– Ninguna guardada: {key}. Se puede añadir en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Keeps the call: the router will not take it back.</source>
        <translation>Conserva la llamada: el enrutador no la recuperará.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next buyer.</source>
        <translation>Devuelve el llamante al enrutador, que llama al siguiente Buyer.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next handler.</source>
        <translation>Devuelve el llamante al enrutador, que llama al siguiente agente.</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Aceptar llamada</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Devolver llamada</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Held transfer to {to}</source>
        <translation>Transferencia con espera a {to}</translation>
    </message>
    <message>
        <source>Conference with {to}</source>
        <translation>Conferencia con {to}</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>rechazado: {why}</translation>
    </message>
    <message>
        <source>Agent Console – Call history</source>
        <translation>Agent Console – Historial de llamadas</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Number, name, note or outcome</source>
        <translation>Número, nombre, nota o resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget this caller</source>
        <translation>Olvidar a este llamante</translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation>Llamada seleccionada</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation>
            <numerusform>%n llamada encontrada</numerusform>
            <numerusform>%n llamadas encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation>
            <numerusform>✓ %n llamada escrita en {file}.</numerusform>
            <numerusform>✓ %n llamadas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journals that were set aside may still hold it; delete them: {files}</source>
        <translation>Los diarios dañados que se apartaron aún pueden contenerlo; bórrelos: {files}</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>Calls of the past</source>
        <translation>Llamadas pasadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Ninguna llamada coincide.</translation>
    </message>
    <message>
        <source>✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}.</source>
        <translation>✓ {number} está olvidado. Llamadas eliminadas: {calls}; menciones en otras: {mentions}.</translation>
    </message>
    <message>
        <source>Removes this caller&apos;s number and calls from this computer, for good.</source>
        <translation>Elimina para siempre de este equipo el número y las llamadas de este llamante.</translation>
    </message>
    <message>
        <source>Choose a call whose number is known.</source>
        <translation>Elija una llamada cuyo número se conozca.</translation>
    </message>
    <message>
        <source>{began} – ended {ended}</source>
        <translation>{began} – fin {ended}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>sent as {number}</source>
        <translation>enviado como {number}</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>marcado {number}</translation>
    </message>
    <message>
        <source>rang as {number}</source>
        <translation>sonó como {number}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Resultado: {outcome}</translation>
    </message>
</context>
<context>
    <name>hold guard</name>
    <message>
        <source>A caller without a number</source>
        <translation>Un llamante sin número</translation>
    </message>
    <message>
        <source>{who} is on hold, and has been for {time}.</source>
        <translation>{who} está en espera desde hace {time}.</translation>
    </message>
    <message>
        <source>{who} still waits on hold: {time} by now.</source>
        <translation>{who} sigue esperando: ya van {time}.</translation>
    </message>
    <message>
        <source>Do not forget {who}: on hold for {time}!</source>
        <translation>No olvide a {who}: ¡{time} en espera!</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>{key} would be missing in every other program: add Ctrl, Alt or Meta.</source>
        <translation>{key} faltaría en todos los demás programas: añada Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>“{text}” is not one key.</source>
        <translation>«{text}» no es una sola tecla.</translation>
    </message>
    <message>
        <source>{key} cannot be a global key.</source>
        <translation>{key} no puede ser una tecla global.</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>Mostrar Agent Console</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transferir la llamada</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Conectar al llamante en espera</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Parar la transferencia</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Aceptar la llamada</translation>
    </message>
    <message>
        <source>Return the call</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: another program holds it.</source>
        <translation>{key} ({does}) no está disponible: la usa otro programa.</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: this keyboard has no such key.</source>
        <translation>{key} ({does}) no está disponible: este teclado no tiene esa tecla.</translation>
    </message>
    <message>
        <source>{key} ({does}) was not given by this desktop.</source>
        <translation>{key} ({does}) no la concedió este escritorio.</translation>
    </message>
    <message>
        <source>This desktop offers no global keys to programs.</source>
        <translation>Este escritorio no ofrece teclas globales a los programas.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>A caller</source>
        <translation>Un llamante</translation>
    </message>
    <message>
        <source>{who} may still be on hold. Close again to leave all the same.</source>
        <translation>{who} puede seguir en espera. Cierre otra vez para salir de todos modos.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Message: {text}</source>
        <translation>Mensaje: {text}</translation>
    </message>
    <message>
        <source>Message: none</source>
        <translation>Mensaje: ninguno</translation>
    </message>
    <message>
        <source>Recovered after the program had ended.</source>
        <translation>Recuperado tras terminar el programa.</translation>
    </message>
    <message>
        <source>{action} refused. {why}</source>
        <translation>{action}: rechazado. {why}</translation>
    </message>
    <message>
        <source>{action} was not sent. {why}</source>
        <translation>{action}: no enviado. {why}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Conectar llamante</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Parar transferencia</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Aceptar llamada</translation>
    </message>
    <message>
        <source>The server accepted the transfer.</source>
        <translation>El servidor aceptó la transferencia.</translation>
    </message>
    <message>
        <source>The caller is connected.</source>
        <translation>El llamante está conectado.</translation>
    </message>
    <message>
        <source>The server accepted the stop.</source>
        <translation>El servidor aceptó la parada.</translation>
    </message>
    <message>
        <source>The server takes the call back.</source>
        <translation>El servidor recupera la llamada.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>La llamada está aceptada.</translation>
    </message>
    <message>
        <source>Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.</source>
        <translation>Transferir: resultado desconocido. Puede haberse hecho; no se repite por sí solo. Transferir de nuevo podría llamar dos veces al destino.</translation>
    </message>
    <message>
        <source>Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.</source>
        <translation>Conectar llamante: resultado desconocido. Puede que el llamante le oiga. No se repite por sí solo; conectar de nuevo no hace daño.</translation>
    </message>
    <message>
        <source>Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.</source>
        <translation>Parar transferencia: resultado desconocido. Puede que el llamante le oiga. No se repite por sí solo; parar de nuevo no hace daño.</translation>
    </message>
    <message>
        <source>Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.</source>
        <translation>Devolver llamada: resultado desconocido. La lista mostrará si fue recuperada. No se repite por sí solo.</translation>
    </message>
    <message>
        <source>Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.</source>
        <translation>Aceptar llamada: resultado desconocido. No se repite por sí solo; aceptar de nuevo no hace daño.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>La llamada ha terminado.</translation>
    </message>
    <message>
        <source>Returned: the router has taken the call back.</source>
        <translation>Devuelta: el enrutador ha recuperado la llamada.</translation>
    </message>
    <message>
        <source>The call was taken back: it was not accepted in time.</source>
        <translation>La llamada fue recuperada: no se aceptó a tiempo.</translation>
    </message>
    <message>
        <source>The call goes on without you: your leg has ended.</source>
        <translation>La llamada sigue sin usted: su tramo ha terminado.</translation>
    </message>
    <message>
        <source>The call is in the list again, and its transfer with it.</source>
        <translation>La llamada está otra vez en la lista, y con ella su transferencia.</translation>
    </message>
    <message>
        <source>Stopped: the list confirms that the caller is with you.</source>
        <translation>Parada: la lista confirma que el llamante está con usted.</translation>
    </message>
    <message>
        <source>The destination has left or did not answer.</source>
        <translation>El destino se ha ido o no contestó.</translation>
    </message>
    <message>
        <source>The call has not been returned: the list still shows it.</source>
        <translation>La llamada no se ha devuelto: la lista aún la muestra.</translation>
    </message>
    <message>
        <source>The call was accepted: its time is over, and it is still with you.</source>
        <translation>La llamada estaba aceptada: su tiempo acabó y sigue con usted.</translation>
    </message>
    <message>
        <source>Nothing was done: the call in hand had just changed. Press again if you mean this one.</source>
        <translation>No se hizo nada: la llamada en curso acababa de cambiar. Pulse otra vez si se refiere a esta.</translation>
    </message>
    <message>
        <source>This ring is not a call routed through Retreaver.</source>
        <translation>Este timbre no es una llamada enrutada por Retreaver.</translation>
    </message>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation>
            <numerusform>%n transferencia en curso.</numerusform>
            <numerusform>%n transferencias en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation>
            <numerusform>%n petición de resultado desconocido.</numerusform>
            <numerusform>%n peticiones de resultado desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further mistakes: %n. All of them stand in Diagnostics.</source>
        <translation>
            <numerusform>Otros errores: %n. Todos están en Diagnóstico.</numerusform>
            <numerusform>Otros errores: %n. Todos están en Diagnóstico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nomenclature</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contact Handler</source>
        <translation>Contact Handler</translation>
    </message>
    <message>
        <source>Handler Group</source>
        <translation>Handler Group</translation>
    </message>
    <message>
        <source>Performance Marketing</source>
        <translation>Performance Marketing</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Buyer Group</source>
        <translation>Buyer Group</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Who hears whom</source>
        <translation>Quién oye a quién</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>between {earliest} and {latest}</source>
        <translation>entre {earliest} y {latest}</translation>
    </message>
    <message>
        <source>{clock} in {city}</source>
        <translation>{clock} en {city}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Práctica: nada de esto es real</translation>
    </message>
    <message>
        <source>Practise with</source>
        <translation>Practicar con</translation>
    </message>
    <message>
        <source>calls you can return</source>
        <translation>llamadas que puede devolver</translation>
    </message>
    <message>
        <source>calls you must accept</source>
        <translation>llamadas que debe aceptar</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>A caller is on hold</source>
        <translation>Un llamante está en espera</translation>
    </message>
    <message>
        <source>Calls may be missed</source>
        <translation>Pueden perderse llamadas</translation>
    </message>
    <message>
        <source>The list of calls has stopped: see the window&apos;s first line.</source>
        <translation>La lista de llamadas se ha detenido: vea la primera línea de la ventana.</translation>
    </message>
    <message>
        <source>No address is set that shows the caller: see Settings.</source>
        <translation>No hay ninguna dirección que muestre al llamante: véase Ajustes.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The call control server could not be used.</source>
        <translation>No se pudo usar el servidor de control de llamadas.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La petición no se envió.</translation>
    </message>
    <message>
        <source>No API key is stored for this action.</source>
        <translation>No hay ninguna clave de API guardada para esta acción.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>La dirección del servidor no sirve.</translation>
    </message>
    <message>
        <source>This destination cannot be dialled.</source>
        <translation>Este destino no se puede marcar.</translation>
    </message>
    <message>
        <source>The call lacks a number that the endpoint needs.</source>
        <translation>A la llamada le falta un número que la dirección necesita.</translation>
    </message>
    <message>
        <source>The certificate file in the settings cannot be read.</source>
        <translation>El archivo de certificados de los ajustes no se puede leer.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>No se encontró el nombre del servidor. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address, or try again later.</source>
        <translation>El servidor rechazó la conexión. Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No connection to the server could be made. Check the network.</source>
        <translation>No se pudo conectar con el servidor. Compruebe la red.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time. Check the network.</source>
        <translation>El servidor no aceptó la conexión a tiempo. Compruebe la red.</translation>
    </message>
    <message>
        <source>Earlier requests are still waiting for the server.</source>
        <translation>Peticiones anteriores aún esperan al servidor.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the server. Check the proxy&apos;s address, name and password.</source>
        <translation>El proxy no conectó con el servidor. Compruebe la dirección, el nombre y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>No se pudo acordar una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor ha caducado, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor aún no es válido, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. The address may be wrong, or someone is in between.</source>
        <translation>El certificado del servidor es de otro host. La dirección puede estar mal, o alguien se interpone.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that this computer trusts. If your company inspects traffic, add its certificate file in the settings.</source>
        <translation>El certificado del servidor no está firmado por una autoridad en la que confíe este equipo. Si su empresa inspecciona el tráfico, añada su archivo de certificados en los ajustes.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the server was lost before it answered.</source>
        <translation>La conexión con el servidor se perdió antes de que respondiera.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor rechazó la petición.</translation>
    </message>
    <message>
        <source>The server refused for a reason that its documentation does not list.</source>
        <translation>El servidor rechazó por un motivo que su documentación no recoge.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>El servidor respondió con un error.</translation>
    </message>
    <message>
        <source>Your request was unintelligible. Check your formatting.</source>
        <translation>La petición era ininteligible. Compruebe el formato.</translation>
    </message>
    <message>
        <source>Your API key is wrong or missing.</source>
        <translation>La clave de API es incorrecta o falta.</translation>
    </message>
    <message>
        <source>You didn&apos;t pass in your Company ID or you&apos;re using the wrong API key.</source>
        <translation>Falta el Company ID, o la clave de API no es la correcta.</translation>
    </message>
    <message>
        <source>It actually, really doesn&apos;t exist.</source>
        <translation>Eso de verdad no existe en el servidor.</translation>
    </message>
    <message>
        <source>It doesn&apos;t respond to the HTTP action you used.</source>
        <translation>No responde al método HTTP usado.</translation>
    </message>
    <message>
        <source>You requested a format that isn&apos;t JSON or XML.</source>
        <translation>El formato pedido no es JSON ni XML.</translation>
    </message>
    <message>
        <source>It up and left or was otherwise deleted.</source>
        <translation>Eso desapareció del servidor o fue borrado.</translation>
    </message>
    <message>
        <source>I&apos;m a little teapot!</source>
        <translation>¡Soy una pequeña tetera!</translation>
    </message>
    <message>
        <source>Slow down. Highly concurrent requests are frowned upon.</source>
        <translation>Más despacio. Muchas peticiones a la vez no están bien vistas.</translation>
    </message>
    <message>
        <source>The server had a problem. Try again later.</source>
        <translation>El servidor tuvo un problema. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server is temporarily offline for maintenance. Please try again later.</source>
        <translation>El servidor está en mantenimiento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address in the settings.</source>
        <translation>El servidor remite a otra dirección, que no se sigue. Compruebe la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The server answered with a status that its documentation does not list.</source>
        <translation>El servidor respondió con un estado que su documentación no recoge.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>La respuesta del servidor no se pudo leer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>La respuesta del servidor estaba vacía.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to read.</source>
        <translation>La respuesta del servidor era demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The server says that the transfer began but gave no transfer UUID, so the transfer cannot be connected or stopped from here.</source>
        <translation>El servidor dice que la transferencia empezó, pero no dio su UUID, así que desde aquí no se puede conectar ni parar.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>El programa se cerró antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer first, so it was not sent.</source>
        <translation>No se pudo anotar antes en este equipo, así que no se envió.</translation>
    </message>
    <message>
        <source>This program could not take in something that happened: what it shows may be incomplete.</source>
        <translation>Este programa no pudo recoger algo que ocurrió: lo que muestra puede estar incompleto.</translation>
    </message>
    <message>
        <source>the keyring does not open; unlock it and try again</source>
        <translation>el llavero no se abre; desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it and try again</source>
        <translation>el llavero está bloqueado; desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one</source>
        <translation>no hay ningún llavero para guardar claves; instale e inicie uno</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet with the Secret Service), or name one in PYTHON_KEYRING_BACKEND</source>
        <translation>no hay ningún llavero para guardar claves; instale e inicie uno (en Linux GNOME Keyring o KWallet con el Secret Service), o nombre uno en PYTHON_KEYRING_BACKEND</translation>
    </message>
    <message>
        <source>the keyring failed ({detail}); see whether it is running and unlocked</source>
        <translation>el llavero falló ({detail}); vea si funciona y está desbloqueado</translation>
    </message>
    <message>
        <source>the keyring backend could not be loaded ({detail}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg</source>
        <translation>no se pudo cargar el llavero ({detail}); véase PYTHON_KEYRING_BACKEND y keyringrc.cfg</translation>
    </message>
    <message>
        <source>the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg</source>
        <translation>el llavero nulo no guarda nada; elija otro en PYTHON_KEYRING_BACKEND o keyringrc.cfg</translation>
    </message>
    <message>
        <source>the keyring {kind} keeps keys in the clear; uninstall it or name another in PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration</source>
        <translation>el llavero {kind} guarda las claves sin cifrar; desinstálelo, nombre otro en PYTHON_KEYRING_BACKEND o ponga allow_insecure_keyring = true al principio de la configuración</translation>
    </message>
    <message>
        <source>The journal could not be used.</source>
        <translation>No se pudo usar el diario.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal {file} was not written. Free some space and try again.</source>
        <translation>El disco está lleno, así que no se escribió el diario {file}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and try again.</source>
        <translation>El disco rechazó el diario {file}. Compruebe el disco, su cuota y los límites de tamaño, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be opened for writing. Make its folder writable for you, or name another one in AGENT_CONSOLE_DATA_DIR.</source>
        <translation>El diario {file} no se puede abrir para escribir. Dé permiso de escritura en su carpeta o nombre otra en AGENT_CONSOLE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the journal {file}. Close whatever has it open, a backup for example, and try again.</source>
        <translation>Otro programa tiene el diario {file}. Cierre lo que lo tenga abierto, una copia de seguridad por ejemplo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged and could not be set aside. Move it elsewhere and try again.</source>
        <translation>El diario {file} está dañado y no se pudo apartar. Muévalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged. It was kept as {kept}, and a new one begins. Try again.</source>
        <translation>El diario {file} está dañado. Se conservó como {kept} y empieza uno nuevo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program, and was left as it is. Install that version, or move the file elsewhere.</source>
        <translation>El diario {file} lo escribió una versión más reciente de este programa y se dejó como estaba. Instale esa versión o mueva el archivo.</translation>
    </message>
    <message>
        <source>The journal {file} is closed, because the program is ending. Start it again.</source>
        <translation>El diario {file} está cerrado porque el programa termina. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>That is too short for a phone number, so nobody was forgotten. Give the number in full.</source>
        <translation>Es demasiado corto para un número de teléfono; no se olvidó a nadie. Dé el número completo.</translation>
    </message>
    <message>
        <source>The export could not be written to the end. Choose another place with enough space and try again.</source>
        <translation>La exportación no se pudo escribir hasta el final. Elija otro lugar con espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {file} failed. Try again; if it persists, move the file elsewhere and report this.</source>
        <translation>El diario {file} falló. Inténtelo de nuevo; si persiste, mueva el archivo e infórmelo.</translation>
    </message>
    <message>
        <source>{why}; next try in {seconds} s</source>
        <translation>{why}; próximo intento en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>listening to what is copied</source>
        <translation>escuchando lo que se copia</translation>
    </message>
    <message>
        <source>listening to {place}</source>
        <translation>escuchando {place}</translation>
    </message>
    <message>
        <source>it failed unexpectedly; the log has the details</source>
        <translation>falló de forma inesperada; el registro tiene los detalles</translation>
    </message>
    <message>
        <source>it takes no message</source>
        <translation>no acepta ningún mensaje</translation>
    </message>
    <message>
        <source>it announces more rings than any phone has</source>
        <translation>anuncia más timbres de los que tiene un teléfono</translation>
    </message>
    <message>
        <source>the certificate of {place} is not accepted: {detail}</source>
        <translation>el certificado de {place} no se acepta: {detail}</translation>
    </message>
    <message>
        <source>{place} does not speak TLS</source>
        <translation>{place} no habla TLS</translation>
    </message>
    <message>
        <source>{place} does not answer</source>
        <translation>{place} no responde</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {detail}</source>
        <translation>no se puede llegar a {place}: {detail}</translation>
    </message>
    <message>
        <source>the connection was lost: {detail}</source>
        <translation>se perdió la conexión: {detail}</translation>
    </message>
    <message>
        <source>its secret is not in the keyring</source>
        <translation>su secreto no está en el llavero</translation>
    </message>
    <message>
        <source>its token is not in the keyring</source>
        <translation>su token no está en el llavero</translation>
    </message>
    <message>
        <source>its token has fewer than {least} characters; store a longer one</source>
        <translation>su token tiene menos de {least} caracteres; guarde uno más largo</translation>
    </message>
    <message>
        <source>Asterisk gives no challenge to log in with</source>
        <translation>Asterisk no da ningún desafío para iniciar sesión</translation>
    </message>
    <message>
        <source>Asterisk refuses the user name or its secret</source>
        <translation>Asterisk rechaza el nombre de usuario o su secreto</translation>
    </message>
    <message>
        <source>what listens there does not answer as Asterisk does</source>
        <translation>lo que escucha allí no responde como Asterisk</translation>
    </message>
    <message>
        <source>what listens there is not Asterisk&apos;s manager: {detail}</source>
        <translation>lo que escucha allí no es el gestor de Asterisk: {detail}</translation>
    </message>
    <message>
        <source>what listens there is not baresip&apos;s ctrl_tcp: {detail}</source>
        <translation>lo que escucha allí no es el ctrl_tcp de baresip: {detail}</translation>
    </message>
    <message>
        <source>baresip closed the connection; it serves one program at a time, another one may have come</source>
        <translation>baresip cerró la conexión; atiende a un programa a la vez, puede haber llegado otro</translation>
    </message>
    <message>
        <source>port {port} is in use by another program</source>
        <translation>el puerto {port} lo usa otro programa</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {detail}</source>
        <translation>el puerto {port} no se puede usar: {detail}</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form</source>
        <translation>{file} no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}</source>
        <translation>{file} no se puede leer: {detail}</translation>
    </message>
    <message>
        <source>{key} is not set</source>
        <translation>{key} no está definido</translation>
    </message>
    <message>
        <source>endpoint must be written as PJSIP/201</source>
        <translation>endpoint debe escribirse como PJSIP/201</translation>
    </message>
    <message>
        <source>an agent-console: URL can announce a ring, an answer or a hangup, and nothing else</source>
        <translation>una URL agent-console: puede anunciar un timbre, su respuesta o su fin, y nada más</translation>
    </message>
    <message>
        <source>CALLER must be a phone number, a SIP address, or a word such as anonymous</source>
        <translation>CALLER debe ser un número de teléfono, una dirección SIP o una palabra como anonymous</translation>
    </message>
    <message>
        <source>a call UUID has 1 to 128 characters, no spaces, and none of / \ ? # % &amp; = : ; ,</source>
        <translation>un UUID de llamada tiene de 1 a 128 caracteres, sin espacios y sin ninguno de / \ ? # % &amp; = : ; ,</translation>
    </message>
    <message>
        <source>the number called must be a phone number, a SIP address, or an account user@host</source>
        <translation>el número llamado debe ser un número de teléfono, una dirección SIP o una cuenta user@host</translation>
    </message>
    <message>
        <source>{place}: cannot be read ({detail}); make it readable</source>
        <translation>{place}: no se puede leer ({detail}); hágalo legible</translation>
    </message>
    <message>
        <source>{place}: cannot be written ({detail}); make it writable</source>
        <translation>{place}: no se puede escribir ({detail}); permita escribir en él</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8; nothing of this file is used, save it as UTF-8</source>
        <translation>{place}: no es UTF-8; no se usa nada de este archivo, guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>{place}: {detail}; nothing of this file is used, mend this line</source>
        <translation>{place}: {detail}; no se usa nada de este archivo, corrija esta línea</translation>
    </message>
    <message>
        <source>{place}: {key} is set by your administrator; what stands here is not used</source>
        <translation>{place}: {key} lo fija su administrador; lo que pone aquí no se usa</translation>
    </message>
    <message>
        <source>{place}: a profile needs a name; it is left out</source>
        <translation>{place}: un perfil necesita un nombre; se omite</translation>
    </message>
    <message>
        <source>{place}: a second profile is called {value}; it is left out</source>
        <translation>{place}: un segundo perfil se llama {value}; se omite</translation>
    </message>
    <message>
        <source>{place}: quick_dial has a second {value}; it is left out</source>
        <translation>{place}: quick_dial tiene un segundo {value}; se omite</translation>
    </message>
    <message>
        <source>{place}: a quick_dial entry {what}; it is left out</source>
        <translation>{place}: se omite una entrada de quick_dial. {what}</translation>
    </message>
    <message>
        <source>{place}: name {what}; the profile is left out</source>
        <translation>{place}: se omite el perfil por name. {what}</translation>
    </message>
    <message>
        <source>{place}: kind {what}; the ring source is left out</source>
        <translation>{place}: se omite la fuente de timbre por kind. {what}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; known here: {words}</source>
        <translation>{place}: clave desconocida {value}; aquí se conocen: {words}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; keys belong into the keyring: agent-console keys set PROFILE ACTION</source>
        <translation>{place}: clave desconocida {value}; las claves van en el llavero: agent-console keys set PROFILE ACTION</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; using {value}</source>
        <translation>{place}: para {key} se usa {value}. {what}</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; it is left out</source>
        <translation>{place}: se omite {key}. {what}</translation>
    </message>
    <message>
        <source>{place}: another program keeps changing it; nothing was written, try again</source>
        <translation>{place}: otro programa lo cambia sin parar; no se escribió nada, inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{place}: has a mistake that keeps it from being read; mend it first, nothing was written</source>
        <translation>{place}: un error impide leerlo; corríjalo primero, no se escribió nada</translation>
    </message>
    <message>
        <source>{place}: is written in a way that cannot be changed safely; change it with an editor</source>
        <translation>{place}: está escrito de un modo que no se puede cambiar con seguridad; cámbielo con un editor</translation>
    </message>
    <message>
        <source>ring_sources are set by your administrator</source>
        <translation>ring_sources lo fija su administrador</translation>
    </message>
    <message>
        <source>the profile {value} comes from your administrator</source>
        <translation>el perfil {value} viene de su administrador</translation>
    </message>
    <message>
        <source>{key} of {value} is set by your administrator</source>
        <translation>{key} de {value} lo fija su administrador</translation>
    </message>
    <message>
        <source>{key} is set by your administrator</source>
        <translation>{key} lo fija su administrador</translation>
    </message>
    <message>
        <source>there is a profile called {value} already; nothing was written</source>
        <translation>ya hay un perfil llamado {value}; no se escribió nada</translation>
    </message>
    <message>
        <source>this file has no profile called {value}; nothing was written</source>
        <translation>este archivo no tiene ningún perfil llamado {value}; no se escribió nada</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiado ✓</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
    </message>
    <message>
        <source>Jitsi cannot start a program whose path has a space: put a link to it where there is none.</source>
        <translation>Jitsi no puede iniciar un programa cuya ruta tenga un espacio: ponga un enlace a él donde no lo haya.</translation>
    </message>
    <message>
        <source>Save each as an executable file, and enter its path in User profile, Scripts, under its name.</source>
        <translation>Guarde cada uno como archivo ejecutable y ponga su ruta en User profile, Scripts, bajo su nombre.</translation>
    </message>
    <message>
        <source>Incoming call failed</source>
        <translation>Llamada entrante fallida</translation>
    </message>
    <message>
        <source>This console takes action URLs from this computer alone: something must pass them on to it.</source>
        <translation>Esta consola solo acepta URL de acción de este equipo: algo debe pasárselas.</translation>
    </message>
    <message>
        <source>Add the ring source for action URLs, and put its token instead of TOKEN.</source>
        <translation>Añada la fuente de timbre para URL de acción y ponga su token en lugar de TOKEN.</translation>
    </message>
    <message>
        <source>No setting of {phone} is known to us that runs a program when it rings.</source>
        <translation>No conocemos ningún ajuste de {phone} que inicie un programa al sonar.</translation>
    </message>
    <message>
        <source>Close MicroSIP. In microsip.ini, under [Settings], change these lines, then start it.</source>
        <translation>Cierre MicroSIP. En microsip.ini, bajo [Settings], cambie estas líneas e inícielo.</translation>
    </message>
    <message>
        <source>MicroSIP adds the number by itself. The file lies in %AppData%\MicroSIP.</source>
        <translation>MicroSIP añade el número por sí mismo. El archivo está en %AppData%\MicroSIP.</translation>
    </message>
    <message>
        <source>Settings, Automation: for an incoming call that rings, choose to open a URL.</source>
        <translation>Settings, Automation: para una llamada entrante que suena, elija abrir una URL.</translation>
    </message>
    <message>
        <source>Editions differ: some open URLs for answered calls only, some not at all.</source>
        <translation>Las ediciones difieren: unas solo abren URL de llamadas contestadas, otras nunca.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings, Integration. Launch an external application when it rings.</source>
        <translation>En la aplicación de escritorio: Settings, Integration. Inicie una aplicación externa al sonar.</translation>
    </message>
    <message>
        <source>Options, Notifications: choose the event Incoming call and Execute a program.</source>
        <translation>Options, Notifications: elija el evento Incoming call y Execute a program.</translation>
    </message>
    <message>
        <source>Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.</source>
        <translation>Portal de administración: conexión, Features, Screen pop-ups: abra uno al entrar una llamada.</translation>
    </message>
    <message>
        <source>Add an external application and let it start with the call.</source>
        <translation>Añada una aplicación externa y haga que se inicie con la llamada.</translation>
    </message>
    <message>
        <source>myPBX starts it when you pick up; while it rings, start it from the message on the desktop.</source>
        <translation>myPBX lo inicia cuando usted descuelga; mientras suena, inícielo desde el mensaje del escritorio.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Setup, Advanced, Action URL, Incoming call.</source>
        <translation>En la página web del teléfono: Setup, Advanced, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Features, Action URL, Incoming call.</source>
        <translation>En la página web del teléfono: Features, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.</source>
        <translation>Si su versión puede abrir una URL, NUMBER es su variable. Si no: Asterisk, o copiar.</translation>
    </message>
    <message>
        <source>Another phone with action URLs</source>
        <translation>Otro teléfono con URL de acción</translation>
    </message>
    <message>
        <source>Whatever on this computer sends an HTTP request when a call comes in and ends.</source>
        <translation>Lo que en este equipo envíe una petición HTTP cuando una llamada entra y acaba.</translation>
    </message>
    <message>
        <source>Any other phone</source>
        <translation>Cualquier otro teléfono</translation>
    </message>
    <message>
        <source>Whatever can run a program, or open a URL, when a call comes in.</source>
        <translation>Lo que pueda iniciar un programa o abrir una URL cuando entra una llamada.</translation>
    </message>
    <message>
        <source>Put the phone&apos;s own placeholder for the caller&apos;s number instead of NUMBER.</source>
        <translation>Ponga la variable de su teléfono para el número del llamante en lugar de NUMBER.</translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation>URL de acción</translation>
    </message>
    <message>
        <source>Put the phone&apos;s placeholder for the number instead of NUMBER.</source>
        <translation>Ponga la variable del teléfono para el número en lugar de NUMBER.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Screen pop-up URL</source>
        <translation>URL de la ficha del cliente</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>When the ringing stops</source>
        <translation>Cuando deja de sonar</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>Answered: {caller}
{how}</source>
        <translation>Contestada: {caller}
{how}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>No ring was heard.</source>
        <translation>No se oyó ningún timbre.</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Silenciar este timbre</translation>
    </message>
    <message>
        <source>Rang: {caller}
{how}</source>
        <translation>Sonó: {caller}
{how}</translation>
    </message>
    <message>
        <source>Probably this call: {caller}.</source>
        <translation>Probablemente esta llamada: {caller}.</translation>
    </message>
    <message>
        <source>Probably this call: {caller}. {key} takes it.</source>
        <translation>Probablemente esta llamada: {caller}. {key} la toma.</translation>
    </message>
    <message>
        <source>From an older picture: it may have changed.</source>
        <translation>De una imagen anterior: puede haber cambiado.</translation>
    </message>
    <message>
        <source>Ringing: {caller}
{how}</source>
        <translation>Suena: {caller}
{how}</translation>
    </message>
    <message>
        <source>Ringing caller: {caller}. {how}</source>
        <translation>Llamante que suena: {caller}. {how}</translation>
    </message>
    <message>
        <source>Ringing caller: none. {probably}</source>
        <translation>Llamante que suena: ninguno. {probably}</translation>
    </message>
    <message>
        <source>Ringing caller: none</source>
        <translation>Llamante que suena: ninguno</translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Test: wait for a ring</source>
        <translation>Prueba: esperar un timbre</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation>
            <numerusform>Esperando un timbre: llámese ahora. Queda %n segundo.</numerusform>
            <numerusform>Esperando un timbre: llámese ahora. Quedan %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ A ring arrived from {source}: {caller}, read as {read_as}.</source>
        <translation>✓ Llegó un timbre de {source}: {caller}, leído como {read_as}.</translation>
    </message>
    <message>
        <source>Call yourself, and see here what the softphone hands over.</source>
        <translation>Llámese y vea aquí lo que entrega el softphone.</translation>
    </message>
    <message>
        <source>No ring arrived. See whether the softphone rang, and what is entered in it.</source>
        <translation>No llegó ningún timbre. Vea si sonó el softphone y qué tiene anotado.</translation>
    </message>
    <message>
        <source>⚠ A ring arrived from {source}, but {caller} is no number.</source>
        <translation>⚠ Llegó un timbre de {source}, pero {caller} no es un número.</translation>
    </message>
</context>
<context>
    <name>screen pop</name>
    <message>
        <source>The address of the screen pop may not be opened: {scheme} is not allowed.</source>
        <translation>La dirección de la ficha del cliente no se puede abrir: {scheme} no está permitido.</translation>
    </message>
    <message>
        <source>The address of the screen pop names no host of its own.</source>
        <translation>La dirección de la ficha del cliente no nombra un host propio.</translation>
    </message>
    <message>
        <source>The address of the screen pop is no address.</source>
        <translation>La dirección de la ficha del cliente no es una dirección.</translation>
    </message>
    <message>
        <source>No program opened the address of the screen pop.</source>
        <translation>Ningún programa abrió la dirección de la ficha del cliente.</translation>
    </message>
</context>
<context>
    <name>second call</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n más: véase la lista</numerusform>
            <numerusform>%n más: véase la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Segunda llamada</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Shows this call here. Answer it on your phone.</source>
        <translation>Muestra esta llamada aquí. Contéstela en su teléfono.</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>{key} switches to it.</source>
        <translation>{key} cambia a ella.</translation>
    </message>
    <message>
        <source>Earlier call: {who}</source>
        <translation>Llamada anterior: {who}</translation>
    </message>
    <message>
        <source>Second call: {who}, an earlier one</source>
        <translation>Segunda llamada: {who}, una anterior</translation>
    </message>
    <message>
        <source>Second call: {who}</source>
        <translation>Segunda llamada: {who}</translation>
    </message>
    <message>
        <source>It rings: {details}</source>
        <translation>Suena: {details}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>Conservar: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>se eliminará</translation>
    </message>
    <message>
        <source>stored; type another to replace it</source>
        <translation>guardada; se puede sustituir</translation>
    </message>
    <message>
        <source>{label}: method</source>
        <translation>{label}: método</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>About Agent Console</source>
        <translation>Acerca de Agent Console</translation>
    </message>
    <message>
        <source>When a call comes in</source>
        <translation>Cuando entra una llamada</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Durante una llamada</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Profile and server</source>
        <translation>Perfil y servidor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>They go into the keyring of your computer when you save, and are never shown.</source>
        <translation>Van al llavero de su equipo al guardar y nunca se muestran.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Red de la empresa</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>This profile comes from your administrator.</source>
        <translation>Este perfil viene de su administrador.</translation>
    </message>
    <message>
        <source>Takes effect when you save.</source>
        <translation>Surte efecto al guardar.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Quick dial and outcomes</source>
        <translation>Marcación rápida y resultados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Número o dirección SIP</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Quick dial {number}: remove</source>
        <translation>Marcación rápida {number}: eliminar</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Quick dial {number}: name</source>
        <translation>Marcación rápida {number}: nombre</translation>
    </message>
    <message>
        <source>Quick dial {number}: destination</source>
        <translation>Marcación rápida {number}: destino</translation>
    </message>
    <message>
        <source>Softphone and rings</source>
        <translation>Softphone y timbres</translation>
    </message>
    <message>
        <source>Commands and links from softphones always arrive. Add what the console is to ask itself.</source>
        <translation>Los comandos y enlaces de los softphones llegan siempre. Añada lo que la consola deba consultar por sí misma.</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Fuentes de timbre</translation>
    </message>
    <message>
        <source>It also needs a secret: enter it on the page of the keys.</source>
        <translation>También necesita un secreto: escríbalo en la página de claves.</translation>
    </message>
    <message>
        <source>Listens once you save.</source>
        <translation>Escucha en cuanto guarde.</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a ring source</source>
        <translation>Añadir una fuente de timbre</translation>
    </message>
    <message>
        <source>Set up your phone</source>
        <translation>Configurar su teléfono</translation>
    </message>
    <message>
        <source>Customer program</source>
        <translation>Programa de clientes</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Ficha del cliente</translation>
    </message>
    <message>
        <source>For all profiles</source>
        <translation>Para todos los perfiles</translation>
    </message>
    <message>
        <source>Return and accept</source>
        <translation>Devolver y aceptar</translation>
    </message>
    <message>
        <source>Copy it from the page of your {handler_group} and paste it here: it fills in the rest.</source>
        <translation>Cópielo de la página de su {handler_group} y péguelo aquí: rellena el resto.</translation>
    </message>
    <message>
        <source>Call rejection link</source>
        <translation>Enlace de rechazo de llamadas</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>Usar este enlace</translation>
    </message>
    <message>
        <source>Return or accept</source>
        <translation>Devolver o aceptar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>Agent Console – Settings</source>
        <translation>Agent Console – Ajustes</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Añadir perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Profile to change</source>
        <translation>Perfil que se cambia</translation>
    </message>
    <message>
        <source>Takes effect at once, without a restart.</source>
        <translation>Surte efecto enseguida, sin reiniciar.</translation>
    </message>
    <message>
        <source>Shows again what is saved.</source>
        <translation>Muestra de nuevo lo guardado.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation>
            <numerusform>⚠ %n valor no se puede guardar tal como está.</numerusform>
            <numerusform>⚠ %n valores no se pueden guardar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Changed, not saved yet.</source>
        <translation>● Cambiado, aún sin guardar.</translation>
    </message>
    <message>
        <source>There is no profile yet: add one.</source>
        <translation>Aún no hay ningún perfil: añada uno.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fijado por su administrador</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Configurar paso a paso</translation>
    </message>
    <message>
        <source>Guide to a first call</source>
        <translation>Guía para una primera llamada</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference does not say. A wrong answer makes the picture of who hears whom wrong; “Not known” is always safe.</source>
        <translation>La documentación del proveedor no lo dice. Una respuesta equivocada hace falsa la imagen de quién oye a quién; «No se sabe» siempre es seguro.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Lo que se supone</translation>
    </message>
    <message>
        <source>Your numbers and holds</source>
        <translation>Números y espera</translation>
    </message>
    <message>
        <source>✓ Taken: the address, {seconds} s, and the key, which is stored when you save.</source>
        <translation>✓ Tomado: la dirección, {seconds}&#xa0;s y la clave, que se almacena al guardar.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Names as in the edition</source>
        <translation>Términos de la edición</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>País de los números nacionales</translation>
    </message>
    <message>
        <source>Seconds between two looks at the list</source>
        <translation>Segundos entre dos lecturas de la lista</translation>
    </message>
    <message>
        <source>When a call has come in</source>
        <translation>Cuando ha entrado una llamada</translation>
    </message>
    <message>
        <source>Seconds to return a call</source>
        <translation>Segundos para devolver una llamada</translation>
    </message>
    <message>
        <source>Seconds to accept a call</source>
        <translation>Segundos para aceptar una llamada</translation>
    </message>
    <message>
        <source>Does stopping a transfer give the held caller back?</source>
        <translation>¿Devuelve al llamante en espera parar una transferencia?</translation>
    </message>
    <message>
        <source>Does a held caller come back when the destination hangs up?</source>
        <translation>¿Vuelve el llamante en espera cuando el destino cuelga?</translation>
    </message>
    <message>
        <source>Where Return call goes</source>
        <translation>Adónde va Devolver llamada</translation>
    </message>
    <message>
        <source>Where Accept call goes</source>
        <translation>Adónde va Aceptar llamada</translation>
    </message>
    <message>
        <source>Certificate authorities of your company</source>
        <translation>Autoridades de certificación de su empresa</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <translation>Marcación rápida</translation>
    </message>
    <message>
        <source>What is dialled to reach you, one a line</source>
        <translation>Lo que se marca para llamarle, uno por línea</translation>
    </message>
    <message>
        <source>Outcomes to choose from after a call, one a line</source>
        <translation>Resultados que elegir tras una llamada, uno por línea</translation>
    </message>
    <message>
        <source>Allow a keyring that keeps keys in the clear</source>
        <translation>Permitir un llavero que guarda las claves sin cifrar</translation>
    </message>
    <message>
        <source>Days that calls stay in the history</source>
        <translation>Días que las llamadas quedan en el historial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Quiet: no window, notification or sound when a call rings</source>
        <translation>Silencio: sin ventana, aviso ni sonido cuando suena una llamada</translation>
    </message>
    <message>
        <source>Show the window when a call rings</source>
        <translation>Mostrar la ventana cuando suena una llamada</translation>
    </message>
    <message>
        <source>Notify on the desktop when a call rings</source>
        <translation>Avisar en el escritorio cuando suena una llamada</translation>
    </message>
    <message>
        <source>Play a sound when a call rings</source>
        <translation>Emitir un sonido cuando suena una llamada</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <source>Keep the window above others</source>
        <translation>Mantener la ventana sobre las demás</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Iniciar sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>Ocultar los números de los llamantes</translation>
    </message>
    <message>
        <source>Return a call with one press</source>
        <translation>Devolver una llamada con una sola pulsación</translation>
    </message>
    <message>
        <source>Ask for a note after each call</source>
        <translation>Pedir una nota tras cada llamada</translation>
    </message>
    <message>
        <source>Seconds on hold until the first reminder</source>
        <translation>Segundos en espera hasta el primer recordatorio</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Teclas que funcionan en todos los programas</translation>
    </message>
    <message>
        <source>Keys other than the usual ones, one a line</source>
        <translation>Teclas distintas de las habituales, una por línea</translation>
    </message>
    <message>
        <source>Keys in every program other than the usual ones, one a line</source>
        <translation>Teclas en todos los programas distintas de las habituales, una por línea</translation>
    </message>
    <message>
        <source>Schemes that may be opened beside http and https, one a line</source>
        <translation>Esquemas que se pueden abrir además de http y https, uno por línea</translation>
    </message>
    <message>
        <source>Where newer releases are looked for</source>
        <translation>Dónde se buscan versiones más recientes</translation>
    </message>
    <message>
        <source>Address that shows the caller</source>
        <translation>Dirección que muestra al llamante</translation>
    </message>
    <message>
        <source>Open it as soon as a call matches</source>
        <translation>Abrirla en cuanto se reconoce una llamada</translation>
    </message>
    <message>
        <source>Two letters, such as US. Numbers without a + are read as of there.</source>
        <translation>Dos letras, como ES. Los números sin + se leen como de allí.</translation>
    </message>
    <message>
        <source>From 0.5 to 60. The server slows down whoever asks too often.</source>
        <translation>De 0,5 a 60. El servidor frena a quien pregunta demasiado.</translation>
    </message>
    <message>
        <source>Assumed: yes. To test it, transfer a call to a colleague with the caller on hold, stop the transfer, and listen: do you hear the caller?</source>
        <translation>Se supone: sí. Para comprobarlo, transfiera una llamada a un compañero con el llamante en espera, pare la transferencia y escuche: ¿oye al llamante?</translation>
    </message>
    <message>
        <source>Assumed: no. To test it, make the same transfer, let the colleague hang up, and listen.</source>
        <translation>Se supone: no. Para comprobarlo, haga la misma transferencia, deje que el compañero cuelgue y escuche.</translation>
    </message>
    <message>
        <source>May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</source>
        <translation>Puede contener {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s. Empty for none.</source>
        <translation>Un archivo PEM, de confianza además de los del sistema. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>http://HOST:PORT. Empty follows the system.</source>
        <translation>http://HOST:PORT. Vacío: como el sistema.</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 las conserva para siempre.</translation>
    </message>
    <message>
        <source>An address that your administrator knows. Empty for nowhere.</source>
        <translation>Una dirección que su administrador conoce. Vacío: en ninguna parte.</translation>
    </message>
    <message>
        <source>May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</source>
        <translation>Puede contener {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</translation>
    </message>
    <message>
        <source>The keyboard stays with the program that has it.</source>
        <translation>El teclado se queda en el programa que lo tiene.</translation>
    </message>
    <message>
        <source>Otherwise a second press within three seconds does it.</source>
        <translation>Si no, hace falta una segunda pulsación en tres segundos.</translation>
    </message>
    <message>
        <source>0 for never.</source>
        <translation>0 para nunca.</translation>
    </message>
    <message>
        <source>A command and its key, such as transfer=Ctrl+T; transfer= is no key. Commands: {commands}.</source>
        <translation>Un comando y su tecla, como transfer=Ctrl+T; transfer= es ninguna tecla. Comandos: {commands}.</translation>
    </message>
    <message>
        <source>Usually: {keys}.</source>
        <translation>Habitualmente: {keys}.</translation>
    </message>
    <message>
        <source>Anyone who can read your files could then read the keys.</source>
        <translation>Quien pueda leer sus archivos podría entonces leer las claves.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>baresip</source>
        <translation>baresip</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Asterisk</translation>
    </message>
    <message>
        <source>Action URLs of programs here</source>
        <translation>URL de acción de programas de aquí</translation>
    </message>
    <message>
        <source>Numbers that are copied</source>
        <translation>Números que se copian</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Your phone there, such as PJSIP/201</source>
        <translation>Su teléfono allí, como PJSIP/201</translation>
    </message>
    <message>
        <source>Key for the list of active calls</source>
        <translation>Clave para la lista de llamadas activas</translation>
    </message>
    <message>
        <source>Key for transfers</source>
        <translation>Clave para transferencias</translation>
    </message>
    <message>
        <source>Key to return calls</source>
        <translation>Clave para devolver llamadas</translation>
    </message>
    <message>
        <source>Key to accept calls</source>
        <translation>Clave para aceptar llamadas</translation>
    </message>
    <message>
        <source>Login at the proxy, as USER:PASSWORD</source>
        <translation>Acceso al proxy, como USER:PASSWORD</translation>
    </message>
    <message>
        <source>Password of the Manager user in Asterisk</source>
        <translation>Contraseña del usuario Manager en Asterisk</translation>
    </message>
    <message>
        <source>Token in action URLs, 16 characters or more</source>
        <translation>Token de las URL de acción, 16 caracteres o más</translation>
    </message>
    <message>
        <source>{source}, {handler}, {handler_group}</source>
        <translation>{source}, {handler}, {handler_group}</translation>
    </message>
    <message>
        <source>As your {handler} is set up.</source>
        <translation>Según esté configurado su {handler}.</translation>
    </message>
    <message>
        <source>Numbers or SIP addresses. A call dialled elsewhere is then a colleague&apos;s, and never taken for yours. Give them where desks share the keys of a {handler_group}.</source>
        <translation>Números o direcciones SIP. Una llamada marcada a otro lugar es entonces de un compañero y nunca se toma por la suya. Indíquelos donde varios puestos comparten las claves de un {handler_group}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>As the system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>It can be returned in time</source>
        <translation>Se puede devolver a tiempo</translation>
    </message>
    <message>
        <source>It must be accepted in time</source>
        <translation>Se debe aceptar a tiempo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Go to the destination; Enter there transfers with the caller held</source>
        <translation>Ir al destino; Intro transfiere allí con el llamante en espera</translation>
    </message>
    <message>
        <source>Take the next call that the ring may be, or switch to the second call</source>
        <translation>Tomar la siguiente llamada que puede ser el timbre, o cambiar a la segunda llamada</translation>
    </message>
    <message>
        <source>Hold the caller, or conference everyone</source>
        <translation>Poner en espera al llamante, o a todos en conferencia</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Conectar al llamante en espera</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Parar la transferencia</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Aceptar la llamada</translation>
    </message>
    <message>
        <source>Return the call: press twice, or hold the button</source>
        <translation>Devolver la llamada: pulsar dos veces o mantener el botón</translation>
    </message>
    <message>
        <source>Compact bar, or the whole window</source>
        <translation>Barra compacta o ventana completa</translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Mostrar al llamante en su programa de clientes</translation>
    </message>
    <message>
        <source>Go to the list of calls</source>
        <translation>Ir a la lista de llamadas</translation>
    </message>
    <message>
        <source>Go to the note about the last call</source>
        <translation>Ir a la nota de la última llamada</translation>
    </message>
    <message>
        <source>Do not disturb, or disturb again</source>
        <translation>No molestar, o molestar de nuevo</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Silenciar este timbre</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>About Agent Console: version and licences</source>
        <translation>Acerca de Agent Console: versión y licencias</translation>
    </message>
    <message>
        <source>Agent Console – Keys</source>
        <translation>Agent Console – Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses, Escape closes this.</source>
        <translation>Tab va de un control a otro, Espacio pulsa, Escape cierra esto.</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Transferir a {name}</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Transfer to: quick dial</source>
        <translation>Transferir a: marcación rápida</translation>
    </message>
    <message>
        <source>Quick dial and recent destinations</source>
        <translation>Marcación rápida y destinos recientes</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transferir a</translation>
    </message>
    <message>
        <source>Number, SIP address or name</source>
        <translation>Número, dirección SIP o nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Suggested destinations</source>
        <translation>Destinos sugeridos</translation>
    </message>
    <message>
        <source>Brings the caller off hold, into the conference with you and the destination.</source>
        <translation>Saca al llamante de la espera y lo lleva a la conferencia con usted y el destino.</translation>
    </message>
    <message>
        <source>Ends the leg to the destination; the caller comes back to you.</source>
        <translation>Termina el tramo del destino; el llamante vuelve con usted.</translation>
    </message>
    <message>
        <source>Hold caller</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The caller hears music</source>
        <translation>Con música</translation>
    </message>
    <message>
        <source>Conference everyone</source>
        <translation>En conferencia</translation>
    </message>
    <message>
        <source>The caller hears everything</source>
        <translation>Lo oye todo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Conectar llamante</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Parar transferencia</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>&amp;Transferir a</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Dials the destination. The caller hears music until you connect them.</source>
        <translation>Llama al destino. El llamante oye música hasta que usted lo conecte.</translation>
    </message>
    <message>
        <source>Dials the destination. Caller, you and the destination all hear each other.</source>
        <translation>Llama al destino. El llamante, usted y el destino se oyen todos.</translation>
    </message>
    <message>
        <source>Careful: the last request may have gone through. Transferring again could dial twice.</source>
        <translation>Cuidado: la última petición puede haber llegado. Transferir de nuevo podría llamar dos veces.</translation>
    </message>
    <message>
        <source>Enter transfers with the caller on hold</source>
        <translation>Intro transfiere con el llamante en espera</translation>
    </message>
    <message>
        <source>Enter works with the caller on hold only: press Transfer</source>
        <translation>Intro solo vale con el llamante en espera: pulse Transferir</translation>
    </message>
    <message>
        <source>Dials {to}</source>
        <translation>Marca {to}</translation>
    </message>
    <message>
        <source>Transfer status: {status}</source>
        <translation>Estado de la transferencia: {status}</translation>
    </message>
    <message>
        <source>SIP address: {to}</source>
        <translation>Dirección SIP: {to}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>Mostrar Agent Console</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>ralentizado</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>ninguna clave válida</translation>
    </message>
    <message>
        <source>a phone rings</source>
        <translation>suena un teléfono</translation>
    </message>
    <message>
        <source>a caller is on hold</source>
        <translation>un llamante está en espera</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Version {version} is on its way: {percent} %.</source>
        <translation>La versión {version} está en camino: {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Version {version} is ready: it starts with the next start.</source>
        <translation>La versión {version} está lista: se abrirá en el próximo inicio.</translation>
    </message>
    <message>
        <source>Version {version} did not open here, so this one goes on. It is not tried again.</source>
        <translation>La versión {version} no se abrió aquí, así que esta continúa. No se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Version {version} is there, and will be brought.</source>
        <translation>La versión {version} existe y se traerá.</translation>
    </message>
    <message>
        <source>Version {version} is there. This computer&apos;s software updates bring it.</source>
        <translation>La versión {version} existe. La traen las actualizaciones de este equipo.</translation>
    </message>
    <message>
        <source>Version {version} is there. Whoever looks after this computer installs it.</source>
        <translation>La versión {version} existe. La instala quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>Version {version} is there. This one runs from its source: bring that up to date.</source>
        <translation>La versión {version} existe. Esta se ejecuta desde su código fuente: actualícelo.</translation>
    </message>
    <message>
        <source>The place where newer versions are looked for does not answer.</source>
        <translation>El lugar donde se buscan versiones más recientes no responde.</translation>
    </message>
    <message>
        <source>What is said of newer versions is too old to be believed. Is this computer&apos;s clock right?</source>
        <translation>Lo que se dice de versiones más recientes es demasiado antiguo para creerlo. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>What is said of newer versions is not signed by the makers, so nothing is installed.</source>
        <translation>Lo que se dice de versiones más recientes no está firmado por los autores, así que no se instala nada.</translation>
    </message>
    <message>
        <source>What is said of newer versions is older than what was said before: it is not believed.</source>
        <translation>Lo que se dice de versiones más recientes es más antiguo que lo dicho antes: no se cree.</translation>
    </message>
    <message>
        <source>What came is not what the makers have signed, so nothing is installed.</source>
        <translation>Lo que llegó no es lo que firmaron los autores, así que no se instala nada.</translation>
    </message>
    <message>
        <source>A newer version could not be kept: is there space on the disk?</source>
        <translation>No se pudo guardar una versión más reciente: ¿hay espacio en el disco?</translation>
    </message>
    <message>
        <source>Another of your consoles is bringing a newer version.</source>
        <translation>Otra de sus consolas está trayendo una versión más reciente.</translation>
    </message>
    <message>
        <source>Newer versions are not looked for.</source>
        <translation>No se buscan versiones más recientes.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer version since the start.</source>
        <translation>Nadie ha buscado una versión más reciente desde el inicio.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Buscando una versión más reciente…</translation>
    </message>
    <message>
        <source>✓ This is the newest version.</source>
        <translation>✓ Esta es la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Barra compacta</translation>
    </message>
    <message>
        <source>Back to the transfer</source>
        <translation>Volver a la transferencia</translation>
    </message>
    <message>
        <source>Matched call</source>
        <translation>Llamada reconocida</translation>
    </message>
    <message>
        <source>Do not disturb: on</source>
        <translation>No molestar: activado</translation>
    </message>
    <message>
        <source>Quiet is set in the settings.</source>
        <translation>El silencio está fijado en los ajustes.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Back to {caller}, whose transfer is under way</source>
        <translation>Volver a {caller}, cuya transferencia está en curso</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The list of calls cannot be read yet: see the line at the top.</source>
        <translation>La lista de llamadas aún no se puede leer: véase la línea de arriba.</translation>
    </message>
    <message>
        <source>No list of calls yet</source>
        <translation>Aún no hay lista de llamadas</translation>
    </message>
    <message>
        <source>{status}. Your own leg is no longer in the list: you may have left the call</source>
        <translation>{status}. Su propio tramo ya no está en la lista: puede que haya salido de la llamada</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled, the caller is on hold for {held_for}</source>
        <translation>Suena o habla: se ha llamado a {to}, el llamante está en espera desde hace {held_for}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for a ring, or choose a call from the list.</source>
        <translation>Espere un timbre o elija una llamada de la lista.</translation>
    </message>
    <message>
        <source>Waiting for the first list of calls…</source>
        <translation>Esperando la primera lista de llamadas…</translation>
    </message>
    <message>
        <source>No active calls</source>
        <translation>Ninguna llamada activa</translation>
    </message>
    <message>
        <source>Waiting for the first list…</source>
        <translation>Esperando la primera lista…</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. Connect caller makes sure that the caller is back with you</source>
        <translation>{to} se ha ido o no contestó. Conectar llamante asegura que el llamante vuelva con usted</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Connection: slowed down, next try in {seconds} s</source>
        <translation>Conexión: ralentizada, próximo intento en {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Connection: lost, next try in {seconds} s. {why}</source>
        <translation>Conexión: perdida, próximo intento en {seconds}&#xa0;s. {why}</translation>
    </message>
    <message>
        <source>Connection: key refused. Store a valid active_calls key for this profile.</source>
        <translation>Conexión: clave rechazada. Guarde una clave active_calls válida para este perfil.</translation>
    </message>
    <message>
        <source>Connection: no key. Store one with: agent-console keys set PROFILE active_calls</source>
        <translation>Conexión: sin clave. Guarde una con: agent-console keys set PROFILE active_calls</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation>
            <numerusform>Podría ser %n llamada más.</numerusform>
            <numerusform>Podrían ser %n llamadas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list.</source>
        <translation>Véase la lista.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} toma la siguiente.</translation>
    </message>
    <message>
        <source>No call is in hand: wait for a ring, or choose a call from the list.</source>
        <translation>Ninguna llamada en curso: espere un timbre o elija una de la lista.</translation>
    </message>
    <message>
        <source>This call is over, or no longer with you.</source>
        <translation>Esta llamada terminó o ya no está con usted.</translation>
    </message>
    <message>
        <source>The picture is too old to act upon. It returns by itself.</source>
        <translation>La imagen es demasiado antigua para actuar. Vuelve por sí sola.</translation>
    </message>
    <message>
        <source>This profile has no key for it.</source>
        <translation>Este perfil no tiene clave para ello.</translation>
    </message>
    <message>
        <source>Enter where to transfer to.</source>
        <translation>Indique adónde transferir.</translation>
    </message>
    <message>
        <source>What stands in “Transfer to” cannot be dialled: see the line below it.</source>
        <translation>Lo que pone en «Transferir a» no se puede marcar: véase la línea de abajo.</translation>
    </message>
    <message>
        <source>A transfer is under way on this call.</source>
        <translation>Hay una transferencia en curso en esta llamada.</translation>
    </message>
    <message>
        <source>The call is already being transferred, by a request that is not known here.</source>
        <translation>La llamada ya se está transfiriendo, por una petición que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>El llamante ha colgado.</translation>
    </message>
    <message>
        <source>No transfer is under way on this call.</source>
        <translation>No hay ninguna transferencia en curso en esta llamada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer never came, so this transfer cannot be addressed.</source>
        <translation>La respuesta del servidor nunca llegó, así que no se puede actuar sobre esta transferencia.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer.</source>
        <translation>Esperando la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The transfer is being stopped.</source>
        <translation>La transferencia se está parando.</translation>
    </message>
    <message>
        <source>The caller is not on hold: they are in the conference already.</source>
        <translation>El llamante no está en espera: ya está en la conferencia.</translation>
    </message>
    <message>
        <source>The destination&apos;s leg has ended already.</source>
        <translation>El tramo del destino ya ha terminado.</translation>
    </message>
    <message>
        <source>The call is being returned to the router.</source>
        <translation>La llamada se está devolviendo al enrutador.</translation>
    </message>
    <message>
        <source>The time for it has run out.</source>
        <translation>El tiempo para ello se ha agotado.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>La llamada está aceptada.</translation>
    </message>
    <message>
        <source>Enter where to transfer to</source>
        <translation>Indique adónde transferir</translation>
    </message>
    <message>
        <source>Neither a number, a SIP address nor a quick-dial name</source>
        <translation>Ni un número, ni una dirección SIP, ni un nombre de marcación rápida</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>Ningún país tiene este prefijo</translation>
    </message>
    <message>
        <source>Too short for a number</source>
        <translation>Demasiado corto para un número</translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation>Demasiado largo para un número</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>Falta el prefijo de zona</translation>
    </message>
    <message>
        <source>Extensions cannot be dialled: leave it out, and dial it by hand</source>
        <translation>Las extensiones no se pueden marcar: quítela y márquela a mano</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host</source>
        <translation>Una dirección SIP es como sip:name@host</translation>
    </message>
    <message>
        <source>Ringing or talking</source>
        <translation>Suena o habla</translation>
    </message>
    <message>
        <source>Ringing, or on the line</source>
        <translation>Suena, o está en línea</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>If the call that rings is in the list, choose it there.</source>
        <translation>Si la llamada que suena está en la lista, elíjala ahí.</translation>
    </message>
    <message>
        <source>The caller is gone. The destination may hear you.</source>
        <translation>El llamante se ha ido. Puede que el destino le oiga.</translation>
    </message>
    <message>
        <source>The call is over. Nobody hears you.</source>
        <translation>La llamada terminó. Nadie le oye.</translation>
    </message>
    <message>
        <source>You are no longer on this call.</source>
        <translation>Usted ya no está en esta llamada.</translation>
    </message>
    <message>
        <source>The caller is on hold and hears music</source>
        <translation>El llamante espera y oye música</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>Ninguna transferencia</translation>
    </message>
    <message>
        <source>Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.</source>
        <translation>Desconocido: puede que se haya llamado a {to}, pero no hubo respuesta. Transferir de nuevo podría llamar dos veces; escuche antes su teléfono.</translation>
    </message>
    <message>
        <source>Stopping: accepted by the server, not yet seen in the list</source>
        <translation>Parando: aceptado por el servidor, aún no visto en la lista</translation>
    </message>
    <message>
        <source>Connecting: asked the server to bring the caller in…</source>
        <translation>Conectando: se pidió al servidor traer al llamante…</translation>
    </message>
    <message>
        <source>The call was missing from the last list: looking again…</source>
        <translation>La llamada faltaba en la última lista: se mira de nuevo…</translation>
    </message>
    <message>
        <source>Unknown: the caller may or may not have been connected. Connect or stop as you hear it.</source>
        <translation>Desconocido: el llamante puede estar conectado o no. Conecte o pare según lo que oiga.</translation>
    </message>
    <message>
        <source>Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it.</source>
        <translation>Desconocido: la transferencia puede haberse parado o no. Pare o conecte según lo que oiga.</translation>
    </message>
    <message>
        <source>(accepted, not yet seen in the list)</source>
        <translation>(aceptado, aún no visto en la lista)</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you</source>
        <translation>{to} se ha ido o no contestó. El llamante sigue en espera: Conectar llamante lo trae de vuelta</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>La llamada ya ha terminado.</translation>
    </message>
    <message>
        <source>The destination could not be dialled, most likely due to restrictions on your account.</source>
        <translation>No se pudo llamar al destino, probablemente por restricciones de su cuenta.</translation>
    </message>
    <message>
        <source>A transfer is already in progress on this call. Only whoever it was transferred to can transfer it on, with a key of their own.</source>
        <translation>Ya hay una transferencia en curso en esta llamada. Solo quien la recibió puede seguir transfiriéndola, con su propia clave.</translation>
    </message>
    <message>
        <source>The caller hung up while on hold.</source>
        <translation>El llamante colgó durante la espera.</translation>
    </message>
    <message>
        <source>The caller is not on hold and can hear everything you say!</source>
        <translation>¡El llamante no está en espera y puede oír todo lo que diga!</translation>
    </message>
    <message>
        <source>The server does not know this transfer.</source>
        <translation>El servidor no conoce esta transferencia.</translation>
    </message>
    <message>
        <source>The leg to the destination has already ended.</source>
        <translation>El tramo del destino ya ha terminado.</translation>
    </message>
    <message>
        <source>You are no longer on the call; stopping would leave the caller with dead air.</source>
        <translation>Usted ya no está en la llamada; parar dejaría al llamante en silencio.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a moment.</source>
        <translation>El servidor pide paciencia. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Goes on without you</source>
        <translation>Sigue sin usted</translation>
    </message>
    <message>
        <source>Connection: live</source>
        <translation>Conexión: activa</translation>
    </message>
    <message>
        <source>Connection: connecting…</source>
        <translation>Conexión: conectando…</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation>hace {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>updated {minutes} min ago</source>
        <translation>actualizado hace {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>The number is withheld. Choose the call from the list.</source>
        <translation>El número está oculto. Elija la llamada de la lista.</translation>
    </message>
    <message>
        <source>Looking for its call…</source>
        <translation>Buscando su llamada…</translation>
    </message>
    <message>
        <source>Not routed through Retreaver.</source>
        <translation>No enrutada por Retreaver.</translation>
    </message>
    <message>
        <source>The caller hears you</source>
        <translation>El llamante le oye</translation>
    </message>
    <message>
        <source>The caller does not hear you</source>
        <translation>El llamante no le oye</translation>
    </message>
    <message>
        <source>Ended: the caller is back with you</source>
        <translation>Terminada: el llamante está de nuevo con usted</translation>
    </message>
    <message>
        <source>Ended: the call is no longer live</source>
        <translation>Terminada: la llamada ya no está activa</translation>
    </message>
    <message>
        <source>Completed: the call left your list after everyone was connected</source>
        <translation>Completada: la llamada salió de su lista después de conectar a todos</translation>
    </message>
    <message>
        <source>Ended: the caller hung up while on hold</source>
        <translation>Terminada: el llamante colgó durante la espera</translation>
    </message>
    <message>
        <source>Ended: the server does not know this transfer any more</source>
        <translation>Terminada: el servidor ya no conoce esta transferencia</translation>
    </message>
    <message>
        <source>updated {seconds} s ago</source>
        <translation>actualizado hace {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>When last seen: {sentence}</source>
        <translation>Lo último visto: {sentence}</translation>
    </message>
    <message>
        <source>The caller hears you and the destination</source>
        <translation>El llamante le oye a usted y al destino</translation>
    </message>
    <message>
        <source>Under way to {to}. Whether the caller is on hold is not certain</source>
        <translation>En camino a {to}. No es seguro si el llamante está en espera</translation>
    </message>
    <message>
        <source>The key is not valid for this call: store the right one in Settings.</source>
        <translation>La clave no vale para esta llamada: guarde la correcta en Ajustes.</translation>
    </message>
    <message>
        <source>The server said: {text}</source>
        <translation>El servidor dijo: {text}</translation>
    </message>
    <message>
        <source>Stopping: asked the server to dial {to}; it is stopped as soon as the server answers</source>
        <translation>Parando: se pidió al servidor llamar a {to}; se para en cuanto responda</translation>
    </message>
    <message>
        <source>The caller should hear music</source>
        <translation>El llamante debería oír música</translation>
    </message>
    <message>
        <source>The caller hears you once you answer</source>
        <translation>El llamante le oye en cuanto conteste</translation>
    </message>
    <message>
        <source>Careful: the caller may hear you</source>
        <translation>Cuidado: quizá le oiga el llamante</translation>
    </message>
    <message>
        <source>It rings beside the call in hand.</source>
        <translation>Suena además de la llamada en curso.</translation>
    </message>
    <message>
        <source>Checking whether it is this call: {how}.</source>
        <translation>Comprobando si es esta llamada: {how}.</translation>
    </message>
    <message>
        <source>Probably this call: {how}.</source>
        <translation>Probablemente esta llamada: {how}.</translation>
    </message>
    <message>
        <source>Matched by its identifier.</source>
        <translation>Coincide por su identificador.</translation>
    </message>
    <message>
        <source>Matched: {how}.</source>
        <translation>Coincide: {how}.</translation>
    </message>
    <message>
        <source>Matched exactly: {how}.</source>
        <translation>Coincide exactamente: {how}.</translation>
    </message>
    <message>
        <source>its identifier</source>
        <translation>su identificador</translation>
    </message>
    <message>
        <source>the number that was sent</source>
        <translation>el número enviado</translation>
    </message>
    <message>
        <source>the caller&apos;s real number</source>
        <translation>el número real del llamante</translation>
    </message>
    <message>
        <source>the number that was sent, in national form</source>
        <translation>el número enviado, en forma nacional</translation>
    </message>
    <message>
        <source>the caller&apos;s real number, in national form</source>
        <translation>el número real del llamante, en forma nacional</translation>
    </message>
    <message numerus="yes">
        <source>the last %n digits agree</source>
        <translation>
            <numerusform>coincide la última cifra</numerusform>
            <numerusform>coinciden las últimas %n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not show this call yet.</source>
        <translation>La lista aún no muestra esta llamada.</translation>
    </message>
    <message>
        <source>Checking whether this is the call that rings.</source>
        <translation>Comprobando si esta es la llamada que suena.</translation>
    </message>
    <message>
        <source>The server refuses the key for this call. Store the right key in Settings; a transferred call needs the key of whom it was transferred to.</source>
        <translation>El servidor rechaza la clave para esta llamada. Guarde la correcta en Ajustes; una llamada transferida necesita la clave de quien la recibió.</translation>
    </message>
    <message>
        <source>Asked the server to dial {to}…</source>
        <translation>Se pidió al servidor llamar a {to}…</translation>
    </message>
    <message>
        <source>Stopping: asked the server to end the leg to {to}…</source>
        <translation>Parando: se pidió al servidor terminar el tramo a {to}…</translation>
    </message>
    <message>
        <source>Caller connected: all three are in the conference with {to}</source>
        <translation>Llamante conectado: los tres están en conferencia con {to}</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled into the conference</source>
        <translation>Suena o habla: se ha llamado a {to} a la conferencia</translation>
    </message>
    <message>
        <source>Stopped: the leg to {to} has ended, the caller is with you</source>
        <translation>Parada: el tramo a {to} ha terminado, el llamante está con usted</translation>
    </message>
    <message>
        <source>Ended: {to} has left or did not answer; the caller is with you</source>
        <translation>Terminada: {to} se ha ido o no contestó; el llamante está con usted</translation>
    </message>
    <message>
        <source>Ended: you are no longer on the call; the caller stays with {to}</source>
        <translation>Terminada: usted ya no está en la llamada; el llamante sigue con {to}</translation>
    </message>
    <message>
        <source>Failed: the request did not reach the server, {to} was not dialled</source>
        <translation>Falló: la petición no llegó al servidor, no se llamó a {to}</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Falló: {why}</translation>
    </message>
</context>
<context>
    <name>wrap_up</name>
    <message>
        <source>Outcome…</source>
        <translation>Resultado…</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>un número oculto</translation>
    </message>
    <message>
        <source>Note for {caller}</source>
        <translation>Nota sobre {caller}</translation>
    </message>
    <message>
        <source>Note for {caller}, not the call in hand</source>
        <translation>Nota sobre {caller}, no la llamada en curso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Nota sobre la llamada</translation>
    </message>
    <message>
        <source>{caller}: a note or an outcome is required</source>
        <translation>{caller}: hace falta una nota o un resultado</translation>
    </message>
</context>
</TS>
