<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Agent Console – About</source>
        <translation>Agent Console – Über</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version sehen</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Name oder Lizenz</translation>
    </message>
    <message>
        <source>Search licences</source>
        <translation>Lizenzen durchsuchen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lizenzen werden gelesen…</translation>
    </message>
    <message>
        <source>It brings no text of its licence; see its homepage.</source>
        <translation>Ein Lizenztext liegt nicht bei; siehe die Homepage.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation>
            <numerusform>Es steht auf der Arbeit anderer: %n Teil, unter eigener Lizenz.</numerusform>
            <numerusform>Es steht auf der Arbeit anderer: %n Teile, jedes unter eigener Lizenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is like that.</source>
        <translation>Kein Teil passt dazu.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This has just changed: press again if you mean it as it is now.</source>
        <translation>Das hat sich eben geändert: Noch einmal drücken, wenn Sie es so meinen, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>No profile is configured yet: add one in Settings, or write it into {file}.</source>
        <translation>Noch ist kein Profil eingerichtet: in den Einstellungen hinzufügen oder in {file} schreiben.</translation>
    </message>
    <message>
        <source>The new settings hold as soon as the transfer is over.</source>
        <translation>Die neuen Einstellungen gelten, sobald der Transfer vorbei ist.</translation>
    </message>
    <message>
        <source>In practice nothing is set: start without --demo.</source>
        <translation>In der Übung wird nichts eingestellt: ohne --demo starten.</translation>
    </message>
    <message>
        <source>Something in this program failed. It goes on; the log has the details.</source>
        <translation>Etwas in diesem Programm ist fehlgeschlagen. Es läuft weiter; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The language changes as soon as no call is with you.</source>
        <translation>Die Sprache wechselt, sobald kein Anruf bei Ihnen ist.</translation>
    </message>
    <message>
        <source>Another console is open on {profile}.</source>
        <translation>Für {profile} ist eine andere Konsole offen.</translation>
    </message>
    <message>
        <source>Rings from commands cannot be received: {why}</source>
        <translation>Rufe aus Befehlen können nicht empfangen werden: {why}</translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as {file}; a new one was begun.</source>
        <translation>Das Journal war beschädigt und liegt nun als {file} beiseite; ein neues ist begonnen.</translation>
    </message>
    <message>
        <source>Nothing can be recorded, and so no transfer begun: {why}</source>
        <translation>Nichts kann aufgezeichnet, also kein Transfer begonnen werden: {why}</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Press again</source>
        <translation>Noch einmal drücken</translation>
    </message>
    <message>
        <source>{action}: press again within 3 seconds</source>
        <translation>{action}: binnen 3 Sekunden noch einmal drücken</translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Nummer unbekannt</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message>
        <source>Less than 10 seconds left to return it</source>
        <translation>Weniger als 10 Sekunden zum Zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to return it</source>
        <translation>
            <numerusform>Noch mindestens %n Sekunde zum Zurückgeben</numerusform>
            <numerusform>Noch mindestens %n Sekunden zum Zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 10 seconds left to accept it</source>
        <translation>Weniger als 10 Sekunden zum Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to accept it</source>
        <translation>
            <numerusform>Noch mindestens %n Sekunde zum Annehmen</numerusform>
            <numerusform>Noch mindestens %n Sekunden zum Annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Anrufer im Kundenprogramm zeigen</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Noch nicht in der Liste</translation>
    </message>
    <message>
        <source>The picture is old: this call may have changed</source>
        <translation>Der Stand ist alt: Dieser Anruf kann sich geändert haben</translation>
    </message>
    <message>
        <source>Sent as {sent}, dialled {dialled}</source>
        <translation>Gesendet als {sent}, gewählt {dialled}</translation>
    </message>
    <message>
        <source>No call in hand</source>
        <translation>Kein Anruf in der Hand</translation>
    </message>
    <message>
        <source>Calling for {time}</source>
        <translation>Ruft an seit {time}</translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
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
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>{age}, transfer under way</source>
        <translation>{age}, Transfer läuft</translation>
    </message>
</context>
<context>
    <name>compact</name>
    <message>
        <source>No call in hand</source>
        <translation>Kein Anruf in der Hand</translation>
    </message>
    <message>
        <source>Opens the whole window to say where to.</source>
        <translation>Öffnet das ganze Fenster, um das Ziel anzugeben.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Anrufer dazuholen</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Transfer abbrechen</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Must have no control character.</source>
        <translation>Darf kein Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Must have no slash.</source>
        <translation>Darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Muss true oder false sein.</translation>
    </message>
    <message>
        <source>Must be one of: {words}.</source>
        <translation>Muss eines davon sein: {words}.</translation>
    </message>
    <message>
        <source>Must be a number from {least} to {most}.</source>
        <translation>Muss eine Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>Must be a port: a whole number from 1 to 65535.</source>
        <translation>Muss ein Port sein: eine ganze Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Must be a key such as F5 or Ctrl+T.</source>
        <translation>Muss eine Taste sein, etwa F5 oder Ctrl+T.</translation>
    </message>
    <message>
        <source>{key} calls a colleague: choose another.</source>
        <translation>{key} ruft einen Kollegen an: eine andere wählen.</translation>
    </message>
    <message>
        <source>{key} would do both {one} and {other}: choose another for one of them.</source>
        <translation>{key} täte sowohl {one} als auch {other}: für eines davon eine andere wählen.</translation>
    </message>
    <message>
        <source>Must be a host name or an IP address alone.</source>
        <translation>Muss ein Hostname oder eine IP-Adresse allein sein.</translation>
    </message>
    <message>
        <source>Must be a country in two letters, such as US.</source>
        <translation>Muss ein Land in zwei Buchstaben sein, etwa DE.</translation>
    </message>
    <message>
        <source>Must be an address such as https://crm.example/find?phone={{caller_number}}.</source>
        <translation>Muss eine Adresse sein wie https://crm.example/find?phone={{caller_number}}.</translation>
    </message>
    <message>
        <source>Must name its host, and the host must not depend on the call.</source>
        <translation>Muss ihren Host nennen, und der darf nicht vom Anruf abhängen.</translation>
    </message>
    <message>
        <source>Has spaces or characters that no address has.</source>
        <translation>Hat Leerzeichen oder Zeichen, die keine Adresse hat.</translation>
    </message>
    <message>
        <source>Holds {what}, which may not be opened.</source>
        <translation>Enthält {what}, was nicht geöffnet werden darf.</translation>
    </message>
    <message>
        <source>{what} is no phone number and no SIP address.</source>
        <translation>{what} ist weder eine Rufnummer noch eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>Must be an address such as {example}, with no query.</source>
        <translation>Muss eine Adresse sein wie {example}, ohne Abfrage.</translation>
    </message>
    <message>
        <source>Must begin with https: over http anyone on the way could read the keys.</source>
        <translation>Muss mit https beginnen: Über http könnte jeder unterwegs die Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Must be written as {example}.</source>
        <translation>Muss geschrieben sein wie {example}.</translation>
    </message>
    <message>
        <source>Must be a whole path to a PEM file.</source>
        <translation>Muss der ganze Pfad einer PEM-Datei sein.</translation>
    </message>
    <message>
        <source>Must be written as PJSIP/201.</source>
        <translation>Muss geschrieben sein wie PJSIP/201.</translation>
    </message>
    <message>
        <source>Must be written as http://HOST:PORT or https://HOST:PORT.</source>
        <translation>Muss geschrieben sein als http://HOST:PORT oder https://HOST:PORT.</translation>
    </message>
    <message>
        <source>Holds a user or a password: put them into the field for the login.</source>
        <translation>Enthält Benutzer oder Passwort: Diese gehören in das Feld für die Anmeldung.</translation>
    </message>
    <message>
        <source>Needs a method that is one of: {words}.</source>
        <translation>Braucht eine dieser Methoden: {words}.</translation>
    </message>
    <message>
        <source>May only hold these placeholders: {names}.</source>
        <translation>Darf nur diese Platzhalter enthalten: {names}.</translation>
    </message>
    <message>
        <source>Holds a key: write {{api_key}} in its place, and put it into the field for keys.</source>
        <translation>Enthält einen Schlüssel: stattdessen {{api_key}} schreiben und ihn ins Feld für Schlüssel setzen.</translation>
    </message>
    <message>
        <source>The host must not depend on the call.</source>
        <translation>Der Host darf nicht vom Anruf abhängen.</translation>
    </message>
    <message>
        <source>Must begin with https, or continue the address of the server.</source>
        <translation>Muss mit https beginnen oder die Adresse des Servers fortsetzen.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Ein anderes Profil heißt schon so.</translation>
    </message>
    <message>
        <source>Another entry has this name.</source>
        <translation>Ein anderer Eintrag heißt schon so.</translation>
    </message>
    <message>
        <source>Needs all of its parts.</source>
        <translation>Braucht alle seine Teile.</translation>
    </message>
    <message>
        <source>Two of the entries have one name.</source>
        <translation>Zwei Einträge heißen gleich.</translation>
    </message>
    <message>
        <source>A link begins with https://: copy the whole of it.</source>
        <translation>Ein Link beginnt mit https://: bitte ganz kopieren.</translation>
    </message>
    <message>
        <source>This is no address: copy the whole of the link.</source>
        <translation>Das ist keine Adresse: bitte den ganzen Link kopieren.</translation>
    </message>
    <message>
        <source>The link must not hold a user name or password.</source>
        <translation>Der Link darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The link holds braces: paste it as the page shows it.</source>
        <translation>Der Link enthält geschweifte Klammern: bitte so einfügen, wie die Seite ihn zeigt.</translation>
    </message>
    <message>
        <source>The link holds no key: copy the whole of it.</source>
        <translation>Der Link enthält keinen Schlüssel: bitte ganz kopieren.</translation>
    </message>
    <message>
        <source>The link has no caller_number, so it cannot say which call is meant.</source>
        <translation>Der Link hat kein caller_number und kann nicht sagen, welcher Anruf gemeint ist.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>Muss eine Liste sein.</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation>
            <numerusform>Restzeit zum Annehmen: %n Sekunde</numerusform>
            <numerusform>Restzeit zum Annehmen: %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation>
            <numerusform>Restzeit zum Zurückgeben: %n Sekunde</numerusform>
            <numerusform>Restzeit zum Zurückgeben: %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept time left: not known yet</source>
        <translation>Restzeit zum Annehmen: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Accept time left: 0 seconds. The router takes the call back</source>
        <translation>Restzeit zum Annehmen: 0 Sekunden. Der Router nimmt den Anruf zurück</translation>
    </message>
    <message>
        <source>{clock} to return</source>
        <translation>{clock} zum Zurückgeben</translation>
    </message>
    <message>
        <source>{clock} to accept</source>
        <translation>{clock} zum Annehmen</translation>
    </message>
    <message>
        <source>Return time left: not known yet</source>
        <translation>Restzeit zum Zurückgeben: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Return time left: 0 seconds. The call can no longer be returned</source>
        <translation>Restzeit zum Zurückgeben: 0 Sekunden. Der Anruf kann nicht mehr zurückgegeben werden</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>Restzeit noch nicht bekannt</translation>
    </message>
    <message>
        <source>can no longer be returned</source>
        <translation>kann nicht mehr zurückgegeben werden</translation>
    </message>
    <message>
        <source>the router takes it back</source>
        <translation>der Router nimmt ihn zurück</translation>
    </message>
    <message>
        <source>{clock} · hurry</source>
        <translation>{clock} · eilig</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
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
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
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
        <translation>Südafrika</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>answers take {median} ms, the last one {last} ms</source>
        <translation>Antworten dauern {median}&#xa0;ms, die letzte {last}&#xa0;ms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Rufquellen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>commands and URLs only</source>
        <translation>nur Befehle und URLs</translation>
    </message>
    <message>
        <source>the server&apos;s clock differs from this computer&apos;s by {seconds} s, known within {ms} ms</source>
        <translation>die Uhr des Servers weicht um {seconds}&#xa0;s von der dieses Computers ab, auf {ms}&#xa0;ms bekannt</translation>
    </message>
    <message>
        <source>Agent Console – Diagnostics</source>
        <translation>Agent Console – Diagnose</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Keys are never in it, and phone numbers are masked.</source>
        <translation>Schlüssel stehen nie darin, und Rufnummern sind maskiert.</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Tries the configuration, the keyring, each key, the server and the softphones.</source>
        <translation>Probiert Konfiguration, Schlüsselbund, jeden Schlüssel, Server und Softphones.</translation>
    </message>
    <message>
        <source>✓ The report is in the clipboard.</source>
        <translation>✓ Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>✓ Checked: see the end of the report.</source>
        <translation>✓ Geprüft: siehe das Ende des Berichts.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>✓ Practice opens in a window of its own.</source>
        <translation>✓ Die Übung öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>⚠ Practice could not be started.</source>
        <translation>⚠ Die Übung ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Agent Console – Set up</source>
        <translation>Agent Console – Einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Meine Anrufe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Paste a key, or a call rejection link, first.</source>
        <translation>Zuerst einen Schlüssel oder einen Link zum Ablehnen einfügen.</translation>
    </message>
    <message>
        <source>Leave whenever you like: what is done is kept.</source>
        <translation>Gehen Sie, wann Sie wollen: Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>First mend what is marked, here or on a later screen.</source>
        <translation>Zuerst berichtigen, was markiert ist, hier oder auf einer späteren Seite.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you: keys, or a call rejection link into any of these fields. The first key is enough to begin. They go into the keyring of this computer, and are never shown.</source>
        <translation>Fügen Sie ein, was Ihre Administration Ihnen gab: Schlüssel, oder einen Link zum Ablehnen in eines dieser Felder. Der erste Schlüssel genügt zum Anfangen. Sie kommen in den Schlüsselbund dieses Computers und werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What your keys can do</source>
        <translation>Was Ihre Schlüssel können</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Asks the server for the list of active calls, nothing else.</source>
        <translation>Fragt den Server nach der Liste der laufenden Anrufe, sonst nichts.</translation>
    </message>
    <message>
        <source>Only the list can be tried without touching somebody&apos;s call. What the other keys may do shows when they are first used; a key that is refused says so then.</source>
        <translation>Nur die Liste lässt sich probieren, ohne jemandes Anruf zu berühren. Was die anderen Schlüssel dürfen, zeigt sich beim ersten Gebrauch; wird einer abgelehnt, sagt er es dann.</translation>
    </message>
    <message>
        <source>All your keys</source>
        <translation>Alle Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Your softphone</source>
        <translation>Ihr Softphone</translation>
    </message>
    <message>
        <source>baresip and Asterisk are listened to instead of being told: add them in the settings, under Softphone and rings.</source>
        <translation>Bei baresip und Asterisk hört die Konsole selbst zu: in den Einstellungen unter Softphone und Rufe hinzufügen.</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Was einzutragen ist</translation>
    </message>
    <message>
        <source>See a ring arrive</source>
        <translation>Einen Ruf ankommen sehen</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>Ein erster Anruf</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Opens a second window with calls that are not real.</source>
        <translation>Öffnet ein zweites Fenster mit Anrufen, die nicht echt sind.</translation>
    </message>
    <message>
        <source>In practice calls arrive by themselves. Transfer them, connect and stop, return one before its time is over: nobody is called, and nothing of yours is touched.</source>
        <translation>In der Übung kommen Anrufe von selbst. Verbinden Sie sie weiter, holen Sie dazu und brechen Sie ab, geben Sie einen zurück, bevor seine Zeit um ist: Niemand wird angerufen, und nichts von Ihnen wird berührt.</translation>
    </message>
    <message>
        <source>All is set up: the main window shows your calls. This guide stays in the settings, under This computer.</source>
        <translation>Alles ist eingerichtet: Das Hauptfenster zeigt Ihre Anrufe. Diese Anleitung bleibt in den Einstellungen unter Dieser Computer.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>There is no key for the list of active calls. Without it the console cannot tell which call rings.</source>
        <translation>Es gibt keinen Schlüssel für die Liste der laufenden Anrufe. Ohne ihn kann die Konsole nicht sagen, welcher Anruf klingelt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>The server accepts your key. Calls active now: %n.</source>
        <translation>
            <numerusform>Der Server nimmt Ihren Schlüssel an. Jetzt läuft %n Anruf.</numerusform>
            <numerusform>Der Server nimmt Ihren Schlüssel an. Jetzt laufen %n Anrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this key. Go back and paste it again, or ask for another.</source>
        <translation>Der Server nimmt diesen Schlüssel nicht an. Gehen Sie zurück und fügen Sie ihn neu ein, oder bitten Sie um einen anderen.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a minute.</source>
        <translation>Der Server bittet um Geduld. In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent. If your company&apos;s proxy opens encrypted connections, name its certificate authority in the settings. {detail}</source>
        <translation>Die Verbindung ist nicht sicher, also wurde nichts gesendet. Wenn der Proxy Ihrer Firma verschlüsselte Verbindungen öffnet, nennen Sie seine Zertifizierungsstelle in den Einstellungen. {detail}</translation>
    </message>
    <message>
        <source>The proxy does not let the console through: see Company network. {detail}</source>
        <translation>Der Proxy lässt die Konsole nicht durch: siehe Firmennetz. {detail}</translation>
    </message>
    <message>
        <source>The address of the server cannot be used. {detail}</source>
        <translation>Die Adresse des Servers ist nicht brauchbar. {detail}</translation>
    </message>
    <message>
        <source>The server cannot be reached. See the address, and the network. {detail}</source>
        <translation>Der Server ist nicht erreichbar. Adresse und Netz prüfen. {detail}</translation>
    </message>
    <message>
        <source>The server answered, but not with a list. {detail}</source>
        <translation>Der Server antwortete, aber nicht mit einer Liste. {detail}</translation>
    </message>
    <message>
        <source>✓ See which call rings, and who the caller really is</source>
        <translation>✓ Sehen, welcher Anruf klingelt und wer der Anrufer wirklich ist</translation>
    </message>
    <message>
        <source>✓ Transfer calls, with the caller on hold or with everyone</source>
        <translation>✓ Anrufe weiterverbinden, mit gehaltenem Anrufer oder mit allen</translation>
    </message>
    <message>
        <source>✓ Return calls to the router before their time is over</source>
        <translation>✓ Anrufe an den Router zurückgeben, bevor ihre Zeit um ist</translation>
    </message>
    <message>
        <source>✓ Accept calls, so that they are not taken back</source>
        <translation>✓ Anrufe annehmen, damit sie nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>⚠ {key}: stored, but see above.</source>
        <translation>⚠ {key}: abgelegt, aber siehe oben.</translation>
    </message>
    <message>
        <source>– None stored: {key}. It can be added at any time.</source>
        <translation>– Nicht abgelegt: {key}. Er lässt sich jederzeit hinzufügen.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Keeps the call: the router will not take it back.</source>
        <translation>Behält den Anruf: Der Router nimmt ihn nicht zurück.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next buyer.</source>
        <translation>Gibt den Anrufer an den Router zurück, der den nächsten Buyer anruft.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next handler.</source>
        <translation>Gibt den Anrufer an den Router zurück, der die nächste Stelle anruft.</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Anruf zurückgeben</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Held transfer to {to}</source>
        <translation>Transfer mit Halten zu {to}</translation>
    </message>
    <message>
        <source>Conference with {to}</source>
        <translation>Konferenz mit {to}</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>abgelehnt: {why}</translation>
    </message>
    <message>
        <source>Agent Console – Call history</source>
        <translation>Agent Console – Anrufliste</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <source>Number, name, note or outcome</source>
        <translation>Nummer, Name, Notiz oder Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Forget this caller</source>
        <translation>Anrufer vergessen</translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation>Ausgewählter Anruf</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation>
            <numerusform>%n Anruf gefunden</numerusform>
            <numerusform>%n Anrufe gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation>
            <numerusform>✓ %n Anruf in {file} geschrieben.</numerusform>
            <numerusform>✓ %n Anrufe in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journals that were set aside may still hold it; delete them: {files}</source>
        <translation>Beschädigte Journale, die beiseite liegen, können es noch enthalten; löschen Sie sie: {files}</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Calls of the past</source>
        <translation>Frühere Anrufe</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Kein Anruf passt dazu.</translation>
    </message>
    <message>
        <source>✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}.</source>
        <translation>✓ {number} ist vergessen. Entfernte Anrufe: {calls}, Erwähnungen anderswo: {mentions}.</translation>
    </message>
    <message>
        <source>Removes this caller&apos;s number and calls from this computer, for good.</source>
        <translation>Entfernt Nummer und Anrufe dieses Anrufers endgültig von diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a call whose number is known.</source>
        <translation>Wählen Sie einen Anruf, dessen Nummer bekannt ist.</translation>
    </message>
    <message>
        <source>{began} – ended {ended}</source>
        <translation>{began} – Ende {ended}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>sent as {number}</source>
        <translation>gesendet als {number}</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>gewählt {number}</translation>
    </message>
    <message>
        <source>rang as {number}</source>
        <translation>geklingelt als {number}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Ergebnis: {outcome}</translation>
    </message>
</context>
<context>
    <name>hold guard</name>
    <message>
        <source>A caller without a number</source>
        <translation>Ein Anrufer ohne Nummer</translation>
    </message>
    <message>
        <source>{who} is on hold, and has been for {time}.</source>
        <translation>{who} wird seit {time} gehalten.</translation>
    </message>
    <message>
        <source>{who} still waits on hold: {time} by now.</source>
        <translation>{who} wartet noch immer: inzwischen {time}.</translation>
    </message>
    <message>
        <source>Do not forget {who}: on hold for {time}!</source>
        <translation>{who} nicht vergessen: wird seit {time} gehalten!</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;Std. {minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;Min. {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>hotkeys</name>
    <message>
        <source>{key} would be missing in every other program: add Ctrl, Alt or Meta.</source>
        <translation>{key} würde in jedem anderen Programm fehlen: Strg, Alt oder Meta dazunehmen.</translation>
    </message>
    <message>
        <source>“{text}” is not one key.</source>
        <translation>„{text}“ ist keine einzelne Taste.</translation>
    </message>
    <message>
        <source>{key} cannot be a global key.</source>
        <translation>{key} kann keine globale Taste sein.</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>Agent Console zeigen</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Anruf weiterverbinden</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Gehaltenen Anrufer dazuholen</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Transfer abbrechen</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Return the call</source>
        <translation>Anruf zurückgeben</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: another program holds it.</source>
        <translation>{key} ({does}) ist nicht zu haben: Ein anderes Programm hält sie.</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: this keyboard has no such key.</source>
        <translation>{key} ({does}) ist nicht zu haben: Diese Tastatur hat keine solche Taste.</translation>
    </message>
    <message>
        <source>{key} ({does}) was not given by this desktop.</source>
        <translation>{key} ({does}) wurde von diesem Desktop nicht vergeben.</translation>
    </message>
    <message>
        <source>This desktop offers no global keys to programs.</source>
        <translation>Dieser Desktop bietet Programmen keine globalen Tasten.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>A caller</source>
        <translation>Ein Anrufer</translation>
    </message>
    <message>
        <source>{who} may still be on hold. Close again to leave all the same.</source>
        <translation>{who} wird vielleicht noch gehalten. Noch einmal schließen, um trotzdem zu gehen.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Message: {text}</source>
        <translation>Meldung: {text}</translation>
    </message>
    <message>
        <source>Message: none</source>
        <translation>Meldung: keine</translation>
    </message>
    <message>
        <source>Recovered after the program had ended.</source>
        <translation>Wiederhergestellt nach dem Ende des Programms.</translation>
    </message>
    <message>
        <source>{action} refused. {why}</source>
        <translation>{action} abgelehnt. {why}</translation>
    </message>
    <message>
        <source>{action} was not sent. {why}</source>
        <translation>{action} wurde nicht gesendet. {why}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterverbinden</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Anrufer dazuholen</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Transfer abbrechen</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Anruf zurückgeben</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>The server accepted the transfer.</source>
        <translation>Der Server hat den Transfer angenommen.</translation>
    </message>
    <message>
        <source>The caller is connected.</source>
        <translation>Der Anrufer ist dazugeholt.</translation>
    </message>
    <message>
        <source>The server accepted the stop.</source>
        <translation>Der Server hat den Abbruch angenommen.</translation>
    </message>
    <message>
        <source>The server takes the call back.</source>
        <translation>Der Server nimmt den Anruf zurück.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>Der Anruf ist angenommen.</translation>
    </message>
    <message>
        <source>Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.</source>
        <translation>Weiterverbinden: Ausgang unbekannt. Es kann ausgeführt worden sein und wird nicht von selbst wiederholt. Erneutes Weiterverbinden könnte das Ziel zweimal anrufen.</translation>
    </message>
    <message>
        <source>Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.</source>
        <translation>Anrufer dazuholen: Ausgang unbekannt. Der Anrufer hört Sie vielleicht. Nichts wird von selbst wiederholt; erneut dazuholen schadet nicht.</translation>
    </message>
    <message>
        <source>Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.</source>
        <translation>Transfer abbrechen: Ausgang unbekannt. Der Anrufer hört Sie vielleicht. Nichts wird von selbst wiederholt; erneut abbrechen schadet nicht.</translation>
    </message>
    <message>
        <source>Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.</source>
        <translation>Anruf zurückgeben: Ausgang unbekannt. Die Liste wird zeigen, ob der Anruf zurückgenommen wurde. Nichts wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.</source>
        <translation>Anruf annehmen: Ausgang unbekannt. Nichts wird von selbst wiederholt; erneut annehmen schadet nicht.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>Returned: the router has taken the call back.</source>
        <translation>Zurückgegeben: Der Router hat den Anruf zurückgenommen.</translation>
    </message>
    <message>
        <source>The call was taken back: it was not accepted in time.</source>
        <translation>Der Anruf wurde zurückgenommen: Er wurde nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>The call goes on without you: your leg has ended.</source>
        <translation>Der Anruf geht ohne Sie weiter: Ihre Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>The call is in the list again, and its transfer with it.</source>
        <translation>Der Anruf steht wieder in der Liste, und sein Transfer mit ihm.</translation>
    </message>
    <message>
        <source>Stopped: the list confirms that the caller is with you.</source>
        <translation>Abgebrochen: Die Liste bestätigt, dass der Anrufer bei Ihnen ist.</translation>
    </message>
    <message>
        <source>The destination has left or did not answer.</source>
        <translation>Das Ziel ist gegangen oder hat nicht abgehoben.</translation>
    </message>
    <message>
        <source>The call has not been returned: the list still shows it.</source>
        <translation>Der Anruf ist nicht zurückgegeben: Die Liste zeigt ihn noch.</translation>
    </message>
    <message>
        <source>The call was accepted: its time is over, and it is still with you.</source>
        <translation>Der Anruf war angenommen: Die Zeit ist um, und er ist noch bei Ihnen.</translation>
    </message>
    <message>
        <source>Nothing was done: the call in hand had just changed. Press again if you mean this one.</source>
        <translation>Nichts wurde getan: Der Anruf in der Hand hatte eben gewechselt. Noch einmal drücken, wenn dieser gemeint ist.</translation>
    </message>
    <message>
        <source>This ring is not a call routed through Retreaver.</source>
        <translation>Dieses Klingeln ist kein Anruf über Retreaver.</translation>
    </message>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation>
            <numerusform>%n Transfer läuft.</numerusform>
            <numerusform>%n Transfers laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation>
            <numerusform>%n Anfrage mit unbekanntem Ausgang.</numerusform>
            <numerusform>%n Anfragen mit unbekanntem Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further mistakes: %n. All of them stand in Diagnostics.</source>
        <translation>
            <numerusform>Weitere Fehler: %n. Alle stehen in der Diagnose.</numerusform>
            <numerusform>Weitere Fehler: %n. Alle stehen in der Diagnose.</numerusform>
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
        <translation>Eingehender Anruf</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Who hears whom</source>
        <translation>Wer wen hört</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>between {earliest} and {latest}</source>
        <translation>zwischen {earliest} und {latest}</translation>
    </message>
    <message>
        <source>{clock} in {city}</source>
        <translation>{clock} in {city}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Übung: Nichts hier ist echt</translation>
    </message>
    <message>
        <source>Practise with</source>
        <translation>Üben mit</translation>
    </message>
    <message>
        <source>calls you can return</source>
        <translation>Anrufen zum Zurückgeben</translation>
    </message>
    <message>
        <source>calls you must accept</source>
        <translation>Anrufen zum Annehmen</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>A caller is on hold</source>
        <translation>Ein Anrufer wird gehalten</translation>
    </message>
    <message>
        <source>Calls may be missed</source>
        <translation>Anrufe könnten verpasst werden</translation>
    </message>
    <message>
        <source>The list of calls has stopped: see the window&apos;s first line.</source>
        <translation>Die Liste der Anrufe steht still: siehe die erste Zeile des Fensters.</translation>
    </message>
    <message>
        <source>No address is set that shows the caller: see Settings.</source>
        <translation>Es ist keine Adresse eingestellt, die den Anrufer zeigt: siehe Einstellungen.</translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The call control server could not be used.</source>
        <translation>Der Server für die Anrufsteuerung war nicht zu benutzen.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No API key is stored for this action.</source>
        <translation>Für diese Aktion ist kein API-Schlüssel abgelegt.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>Die Adresse des Servers ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This destination cannot be dialled.</source>
        <translation>Dieses Ziel lässt sich nicht wählen.</translation>
    </message>
    <message>
        <source>The call lacks a number that the endpoint needs.</source>
        <translation>Dem Anruf fehlt eine Nummer, die die Adresse braucht.</translation>
    </message>
    <message>
        <source>The certificate file in the settings cannot be read.</source>
        <translation>Die Zertifikatsdatei aus den Einstellungen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Adresse und Netz prüfen.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address, or try again later.</source>
        <translation>Der Server hat die Verbindung abgelehnt. Adresse prüfen oder später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No connection to the server could be made. Check the network.</source>
        <translation>Es kam keine Verbindung zum Server zustande. Netz prüfen.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time. Check the network.</source>
        <translation>Der Server hat die Verbindung nicht rechtzeitig angenommen. Netz prüfen.</translation>
    </message>
    <message>
        <source>Earlier requests are still waiting for the server.</source>
        <translation>Frühere Anfragen warten noch auf den Server.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the server. Check the proxy&apos;s address, name and password.</source>
        <translation>Der Proxy hat keine Verbindung zum Server hergestellt. Adresse, Namen und Passwort des Proxys prüfen.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>Mit dem Server ließ sich keine sichere Verbindung vereinbaren.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. The address may be wrong, or someone is in between.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host. Die Adresse kann falsch sein, oder jemand sitzt dazwischen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that this computer trusts. If your company inspects traffic, add its certificate file in the settings.</source>
        <translation>Das Zertifikat des Servers ist von keiner Stelle signiert, der dieser Computer vertraut. Wenn Ihre Firma den Verkehr prüft, fügen Sie deren Zertifikatsdatei in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the server was lost before it answered.</source>
        <translation>Die Verbindung zum Server ging verloren, bevor er antwortete.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused for a reason that its documentation does not list.</source>
        <translation>Der Server hat aus einem Grund abgelehnt, den seine Dokumentation nicht nennt.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>Der Server hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Your request was unintelligible. Check your formatting.</source>
        <translation>Die Anfrage war unverständlich. Format prüfen.</translation>
    </message>
    <message>
        <source>Your API key is wrong or missing.</source>
        <translation>Der API-Schlüssel ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>You didn&apos;t pass in your Company ID or you&apos;re using the wrong API key.</source>
        <translation>Die Company ID fehlt, oder der API-Schlüssel ist der falsche.</translation>
    </message>
    <message>
        <source>It actually, really doesn&apos;t exist.</source>
        <translation>Das gibt es auf dem Server wirklich nicht.</translation>
    </message>
    <message>
        <source>It doesn&apos;t respond to the HTTP action you used.</source>
        <translation>Der Server nimmt diese HTTP-Methode dafür nicht an.</translation>
    </message>
    <message>
        <source>You requested a format that isn&apos;t JSON or XML.</source>
        <translation>Das verlangte Format ist weder JSON noch XML.</translation>
    </message>
    <message>
        <source>It up and left or was otherwise deleted.</source>
        <translation>Das ist vom Server verschwunden oder wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>I&apos;m a little teapot!</source>
        <translation>Ich bin eine kleine Teekanne!</translation>
    </message>
    <message>
        <source>Slow down. Highly concurrent requests are frowned upon.</source>
        <translation>Langsamer. Viele gleichzeitige Anfragen sind nicht gern gesehen.</translation>
    </message>
    <message>
        <source>The server had a problem. Try again later.</source>
        <translation>Der Server hatte ein Problem. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server is temporarily offline for maintenance. Please try again later.</source>
        <translation>Der Server wird gerade gewartet. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address in the settings.</source>
        <translation>Der Server verweist auf eine andere Adresse, der nicht gefolgt wird. Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The server answered with a status that its documentation does not list.</source>
        <translation>Der Server antwortete mit einem Status, den seine Dokumentation nicht nennt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>Die Antwort des Servers war leer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to read.</source>
        <translation>Die Antwort des Servers war zu groß, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The server says that the transfer began but gave no transfer UUID, so the transfer cannot be connected or stopped from here.</source>
        <translation>Der Server sagt, der Transfer habe begonnen, nannte aber keine Transfer-UUID; so kann er von hier weder verbunden noch abgebrochen werden.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>Das Programm wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer first, so it was not sent.</source>
        <translation>Es ließ sich nicht zuvor auf diesem Computer aufzeichnen und wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>This program could not take in something that happened: what it shows may be incomplete.</source>
        <translation>Dieses Programm konnte etwas, das geschah, nicht aufnehmen: Was es zeigt, kann unvollständig sein.</translation>
    </message>
    <message>
        <source>the keyring does not open; unlock it and try again</source>
        <translation>der Schlüsselbund öffnet sich nicht; entsperren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it and try again</source>
        <translation>der Schlüsselbund ist gesperrt; entsperren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one</source>
        <translation>es gibt keinen Schlüsselbund für die Schlüssel; einen installieren und starten</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet with the Secret Service), or name one in PYTHON_KEYRING_BACKEND</source>
        <translation>es gibt keinen Schlüsselbund für die Schlüssel; einen installieren und starten (unter Linux GNOME Keyring oder KWallet mit dem Secret Service) oder einen in PYTHON_KEYRING_BACKEND nennen</translation>
    </message>
    <message>
        <source>the keyring failed ({detail}); see whether it is running and unlocked</source>
        <translation>der Schlüsselbund hat versagt ({detail}); nachsehen, ob er läuft und entsperrt ist</translation>
    </message>
    <message>
        <source>the keyring backend could not be loaded ({detail}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg</source>
        <translation>der Schlüsselbund ließ sich nicht laden ({detail}); siehe PYTHON_KEYRING_BACKEND und keyringrc.cfg</translation>
    </message>
    <message>
        <source>the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg</source>
        <translation>der leere Schlüsselbund behält nichts; einen anderen in PYTHON_KEYRING_BACKEND oder keyringrc.cfg wählen</translation>
    </message>
    <message>
        <source>the keyring {kind} keeps keys in the clear; uninstall it or name another in PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration</source>
        <translation>der Schlüsselbund {kind} hält Schlüssel im Klartext; entfernen, einen anderen in PYTHON_KEYRING_BACKEND nennen oder allow_insecure_keyring = true oben in die Konfiguration setzen</translation>
    </message>
    <message>
        <source>The journal could not be used.</source>
        <translation>Das Journal war nicht zu benutzen.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal {file} was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, das Journal {file} wurde nicht geschrieben. Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and try again.</source>
        <translation>Der Datenträger hat das Journal {file} abgewiesen. Datenträger, Kontingent und Größenbeschränkungen prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be opened for writing. Make its folder writable for you, or name another one in AGENT_CONSOLE_DATA_DIR.</source>
        <translation>Das Journal {file} lässt sich nicht zum Schreiben öffnen. Den Ordner schreibbar machen oder einen anderen in AGENT_CONSOLE_DATA_DIR nennen.</translation>
    </message>
    <message>
        <source>Another program holds the journal {file}. Close whatever has it open, a backup for example, and try again.</source>
        <translation>Ein anderes Programm hält das Journal {file}. Schließen, was es offen hat, etwa eine Sicherung, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged and could not be set aside. Move it elsewhere and try again.</source>
        <translation>Das Journal {file} ist beschädigt und ließ sich nicht beiseitelegen. Verschieben Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged. It was kept as {kept}, and a new one begins. Try again.</source>
        <translation>Das Journal {file} ist beschädigt. Es wurde als {kept} aufgehoben, und ein neues beginnt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program, and was left as it is. Install that version, or move the file elsewhere.</source>
        <translation>Das Journal {file} stammt von einer neueren Version dieses Programms und blieb, wie es war. Diese Version installieren oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The journal {file} is closed, because the program is ending. Start it again.</source>
        <translation>Das Journal {file} ist geschlossen, weil das Programm endet. Neu starten.</translation>
    </message>
    <message>
        <source>That is too short for a phone number, so nobody was forgotten. Give the number in full.</source>
        <translation>Das ist zu kurz für eine Rufnummer, niemand wurde vergessen. Die ganze Nummer angeben.</translation>
    </message>
    <message>
        <source>The export could not be written to the end. Choose another place with enough space and try again.</source>
        <translation>Der Export ließ sich nicht zu Ende schreiben. Einen anderen Ort mit genug Platz wählen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The journal {file} failed. Try again; if it persists, move the file elsewhere and report this.</source>
        <translation>Das Journal {file} hat versagt. Noch einmal versuchen; bleibt es dabei, die Datei verschieben und dies melden.</translation>
    </message>
    <message>
        <source>{why}; next try in {seconds} s</source>
        <translation>{why}; nächster Versuch in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>listening to what is copied</source>
        <translation>hört auf das, was kopiert wird</translation>
    </message>
    <message>
        <source>listening to {place}</source>
        <translation>hört auf {place}</translation>
    </message>
    <message>
        <source>it failed unexpectedly; the log has the details</source>
        <translation>unerwartet fehlgeschlagen; Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>it takes no message</source>
        <translation>es nimmt keine Nachricht an</translation>
    </message>
    <message>
        <source>it announces more rings than any phone has</source>
        <translation>es meldet mehr Rufe, als ein Telefon hat</translation>
    </message>
    <message>
        <source>the certificate of {place} is not accepted: {detail}</source>
        <translation>das Zertifikat von {place} wird nicht anerkannt: {detail}</translation>
    </message>
    <message>
        <source>{place} does not speak TLS</source>
        <translation>{place} spricht kein TLS</translation>
    </message>
    <message>
        <source>{place} does not answer</source>
        <translation>{place} antwortet nicht</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {detail}</source>
        <translation>{place} ist nicht erreichbar: {detail}</translation>
    </message>
    <message>
        <source>the connection was lost: {detail}</source>
        <translation>die Verbindung ging verloren: {detail}</translation>
    </message>
    <message>
        <source>its secret is not in the keyring</source>
        <translation>das Geheimnis ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>its token is not in the keyring</source>
        <translation>das Token ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>its token has fewer than {least} characters; store a longer one</source>
        <translation>das Token hat weniger als {least} Zeichen; ein längeres ablegen</translation>
    </message>
    <message>
        <source>Asterisk gives no challenge to log in with</source>
        <translation>Asterisk gibt keine Aufgabe zum Anmelden</translation>
    </message>
    <message>
        <source>Asterisk refuses the user name or its secret</source>
        <translation>Asterisk lehnt den Benutzernamen oder sein Geheimnis ab</translation>
    </message>
    <message>
        <source>what listens there does not answer as Asterisk does</source>
        <translation>was dort lauscht, antwortet nicht wie Asterisk</translation>
    </message>
    <message>
        <source>what listens there is not Asterisk&apos;s manager: {detail}</source>
        <translation>was dort lauscht, ist nicht der Manager von Asterisk: {detail}</translation>
    </message>
    <message>
        <source>what listens there is not baresip&apos;s ctrl_tcp: {detail}</source>
        <translation>was dort lauscht, ist nicht ctrl_tcp von baresip: {detail}</translation>
    </message>
    <message>
        <source>baresip closed the connection; it serves one program at a time, another one may have come</source>
        <translation>baresip hat die Verbindung geschlossen; es bedient ein Programm zur Zeit, vielleicht kam ein anderes</translation>
    </message>
    <message>
        <source>port {port} is in use by another program</source>
        <translation>Port {port} wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {detail}</source>
        <translation>Port {port} ist nicht benutzbar: {detail}</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form</source>
        <translation>{file} enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}</source>
        <translation>{file} ist nicht lesbar: {detail}</translation>
    </message>
    <message>
        <source>{key} is not set</source>
        <translation>{key} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>endpoint must be written as PJSIP/201</source>
        <translation>endpoint muss geschrieben sein wie PJSIP/201</translation>
    </message>
    <message>
        <source>an agent-console: URL can announce a ring, an answer or a hangup, and nothing else</source>
        <translation>eine URL mit agent-console: kann einen Ruf, seine Annahme oder sein Ende melden und sonst nichts</translation>
    </message>
    <message>
        <source>CALLER must be a phone number, a SIP address, or a word such as anonymous</source>
        <translation>CALLER muss eine Rufnummer, eine SIP-Adresse oder ein Wort wie anonymous sein</translation>
    </message>
    <message>
        <source>a call UUID has 1 to 128 characters, no spaces, and none of / \ ? # % &amp; = : ; ,</source>
        <translation>eine Anruf-UUID hat 1 bis 128 Zeichen, keine Leerzeichen und keines von / \ ? # % &amp; = : ; ,</translation>
    </message>
    <message>
        <source>the number called must be a phone number, a SIP address, or an account user@host</source>
        <translation>die angerufene Nummer muss eine Rufnummer, eine SIP-Adresse oder ein Konto user@host sein</translation>
    </message>
    <message>
        <source>{place}: cannot be read ({detail}); make it readable</source>
        <translation>{place}: nicht lesbar ({detail}); lesbar machen</translation>
    </message>
    <message>
        <source>{place}: cannot be written ({detail}); make it writable</source>
        <translation>{place}: nicht schreibbar ({detail}); schreibbar machen</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8; nothing of this file is used, save it as UTF-8</source>
        <translation>{place}: ist kein UTF-8; nichts aus dieser Datei gilt, als UTF-8 speichern</translation>
    </message>
    <message>
        <source>{place}: {detail}; nothing of this file is used, mend this line</source>
        <translation>{place}: {detail}; nichts aus dieser Datei gilt, diese Zeile berichtigen</translation>
    </message>
    <message>
        <source>{place}: {key} is set by your administrator; what stands here is not used</source>
        <translation>{place}: {key} legt Ihre Administration fest; was hier steht, gilt nicht</translation>
    </message>
    <message>
        <source>{place}: a profile needs a name; it is left out</source>
        <translation>{place}: ein Profil braucht einen Namen; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{place}: a second profile is called {value}; it is left out</source>
        <translation>{place}: ein zweites Profil heißt {value}; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{place}: quick_dial has a second {value}; it is left out</source>
        <translation>{place}: quick_dial hat ein zweites {value}; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{place}: a quick_dial entry {what}; it is left out</source>
        <translation>{place}: ein Eintrag von quick_dial wird ausgelassen. {what}</translation>
    </message>
    <message>
        <source>{place}: name {what}; the profile is left out</source>
        <translation>{place}: das Profil wird wegen name ausgelassen. {what}</translation>
    </message>
    <message>
        <source>{place}: kind {what}; the ring source is left out</source>
        <translation>{place}: die Rufquelle wird wegen kind ausgelassen. {what}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; known here: {words}</source>
        <translation>{place}: unbekannter Schlüssel {value}; hier bekannt: {words}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; keys belong into the keyring: agent-console keys set PROFILE ACTION</source>
        <translation>{place}: unbekannter Schlüssel {value}; Schlüssel gehören in den Schlüsselbund: agent-console keys set PROFILE ACTION</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; using {value}</source>
        <translation>{place}: für {key} gilt {value}. {what}</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; it is left out</source>
        <translation>{place}: {key} wird ausgelassen. {what}</translation>
    </message>
    <message>
        <source>{place}: another program keeps changing it; nothing was written, try again</source>
        <translation>{place}: ein anderes Programm ändert die Datei ständig; nichts wurde geschrieben, noch einmal versuchen</translation>
    </message>
    <message>
        <source>{place}: has a mistake that keeps it from being read; mend it first, nothing was written</source>
        <translation>{place}: ein Fehler verhindert das Lesen; zuerst berichtigen, nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>{place}: is written in a way that cannot be changed safely; change it with an editor</source>
        <translation>{place}: so geschrieben, dass es sich nicht sicher ändern lässt; mit einem Editor ändern</translation>
    </message>
    <message>
        <source>ring_sources are set by your administrator</source>
        <translation>ring_sources legt Ihre Administration fest</translation>
    </message>
    <message>
        <source>the profile {value} comes from your administrator</source>
        <translation>das Profil {value} kommt von Ihrer Administration</translation>
    </message>
    <message>
        <source>{key} of {value} is set by your administrator</source>
        <translation>{key} von {value} legt Ihre Administration fest</translation>
    </message>
    <message>
        <source>{key} is set by your administrator</source>
        <translation>{key} legt Ihre Administration fest</translation>
    </message>
    <message>
        <source>there is a profile called {value} already; nothing was written</source>
        <translation>ein Profil namens {value} gibt es schon; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>this file has no profile called {value}; nothing was written</source>
        <translation>diese Datei hat kein Profil namens {value}; nichts wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
    <message>
        <source>Jitsi cannot start a program whose path has a space: put a link to it where there is none.</source>
        <translation>Jitsi kann kein Programm starten, dessen Pfad ein Leerzeichen hat: einen Link dorthin legen, wo keines ist.</translation>
    </message>
    <message>
        <source>Save each as an executable file, and enter its path in User profile, Scripts, under its name.</source>
        <translation>Jedes als ausführbare Datei speichern; den Pfad unter User profile, Scripts, bei seinem Namen eintragen.</translation>
    </message>
    <message>
        <source>Incoming call failed</source>
        <translation>Eingehender Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>This console takes action URLs from this computer alone: something must pass them on to it.</source>
        <translation>Diese Konsole nimmt Action-URLs nur von diesem Computer: Etwas muss sie an sie weitergeben.</translation>
    </message>
    <message>
        <source>Add the ring source for action URLs, and put its token instead of TOKEN.</source>
        <translation>Fügen Sie die Rufquelle für Action-URLs hinzu und setzen Sie ihr Token statt TOKEN ein.</translation>
    </message>
    <message>
        <source>No setting of {phone} is known to us that runs a program when it rings.</source>
        <translation>Uns ist keine Einstellung von {phone} bekannt, die beim Klingeln ein Programm startet.</translation>
    </message>
    <message>
        <source>Close MicroSIP. In microsip.ini, under [Settings], change these lines, then start it.</source>
        <translation>MicroSIP schließen. In microsip.ini unter [Settings] diese Zeilen ändern, dann starten.</translation>
    </message>
    <message>
        <source>MicroSIP adds the number by itself. The file lies in %AppData%\MicroSIP.</source>
        <translation>MicroSIP fügt die Nummer selbst an. Die Datei liegt in %AppData%\MicroSIP.</translation>
    </message>
    <message>
        <source>Settings, Automation: for an incoming call that rings, choose to open a URL.</source>
        <translation>Settings, Automation: für einen klingelnden eingehenden Anruf das Öffnen einer URL wählen.</translation>
    </message>
    <message>
        <source>Editions differ: some open URLs for answered calls only, some not at all.</source>
        <translation>Die Editionen unterscheiden sich: Manche öffnen URLs nur bei angenommenen Anrufen, manche nie.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings, Integration. Launch an external application when it rings.</source>
        <translation>In der Desktop-App: Settings, Integration. Beim Klingeln eine externe Anwendung starten.</translation>
    </message>
    <message>
        <source>Options, Notifications: choose the event Incoming call and Execute a program.</source>
        <translation>Options, Notifications: das Ereignis Incoming call und Execute a program wählen.</translation>
    </message>
    <message>
        <source>Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.</source>
        <translation>Admin-Portal: Verbindung, Features, Screen pop-ups: einen bei eingehendem Anruf öffnen.</translation>
    </message>
    <message>
        <source>Add an external application and let it start with the call.</source>
        <translation>Eine externe Anwendung hinzufügen, die mit dem Anruf startet.</translation>
    </message>
    <message>
        <source>myPBX starts it when you pick up; while it rings, start it from the message on the desktop.</source>
        <translation>myPBX startet es, wenn Sie abheben; während es klingelt, starten Sie es aus der Meldung auf dem Desktop.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Setup, Advanced, Action URL, Incoming call.</source>
        <translation>Auf der Webseite des Telefons: Setup, Advanced, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Features, Action URL, Incoming call.</source>
        <translation>Auf der Webseite des Telefons: Features, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.</source>
        <translation>Kann Ihre Version eine URL öffnen, ist NUMBER ihr Platzhalter. Sonst: Asterisk, oder kopieren.</translation>
    </message>
    <message>
        <source>Another phone with action URLs</source>
        <translation>Anderes Telefon mit Action-URLs</translation>
    </message>
    <message>
        <source>Whatever on this computer sends an HTTP request when a call comes in and ends.</source>
        <translation>Was auf diesem Computer eine HTTP-Anfrage sendet, wenn ein Anruf kommt und endet.</translation>
    </message>
    <message>
        <source>Any other phone</source>
        <translation>Jedes andere Telefon</translation>
    </message>
    <message>
        <source>Whatever can run a program, or open a URL, when a call comes in.</source>
        <translation>Was ein Programm starten oder eine URL öffnen kann, wenn ein Anruf kommt.</translation>
    </message>
    <message>
        <source>Put the phone&apos;s own placeholder for the caller&apos;s number instead of NUMBER.</source>
        <translation>Statt NUMBER den Platzhalter Ihres Telefons für die Nummer des Anrufers einsetzen.</translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation>Action-URL</translation>
    </message>
    <message>
        <source>Put the phone&apos;s placeholder for the number instead of NUMBER.</source>
        <translation>Statt NUMBER den Platzhalter des Telefons für die Nummer einsetzen.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Screen pop-up URL</source>
        <translation>URL des Screen-Pops</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>When the ringing stops</source>
        <translation>Wenn das Klingeln aufhört</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>Answered: {caller}
{how}</source>
        <translation>Angenommen: {caller}
{how}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>No ring was heard.</source>
        <translation>Kein Klingeln gehört.</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Dieses Klingeln stumm schalten</translation>
    </message>
    <message>
        <source>Rang: {caller}
{how}</source>
        <translation>Hat geklingelt: {caller}
{how}</translation>
    </message>
    <message>
        <source>Probably this call: {caller}.</source>
        <translation>Wohl dieser Anruf: {caller}.</translation>
    </message>
    <message>
        <source>Probably this call: {caller}. {key} takes it.</source>
        <translation>Wohl dieser Anruf: {caller}. {key} nimmt ihn.</translation>
    </message>
    <message>
        <source>From an older picture: it may have changed.</source>
        <translation>Aus einem älteren Stand: Es kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Ringing: {caller}
{how}</source>
        <translation>Klingelt: {caller}
{how}</translation>
    </message>
    <message>
        <source>Ringing caller: {caller}. {how}</source>
        <translation>Klingelnder Anrufer: {caller}. {how}</translation>
    </message>
    <message>
        <source>Ringing caller: none. {probably}</source>
        <translation>Klingelnder Anrufer: keiner. {probably}</translation>
    </message>
    <message>
        <source>Ringing caller: none</source>
        <translation>Klingelnder Anrufer: keiner</translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Test: wait for a ring</source>
        <translation>Test: auf Klingeln warten</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation>
            <numerusform>Warten auf ein Klingeln: Rufen Sie sich jetzt an. Noch %n Sekunde.</numerusform>
            <numerusform>Warten auf ein Klingeln: Rufen Sie sich jetzt an. Noch %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ A ring arrived from {source}: {caller}, read as {read_as}.</source>
        <translation>✓ Ein Ruf kam von {source}: {caller}, gelesen als {read_as}.</translation>
    </message>
    <message>
        <source>Call yourself, and see here what the softphone hands over.</source>
        <translation>Rufen Sie sich an und sehen Sie hier, was das Softphone übergibt.</translation>
    </message>
    <message>
        <source>No ring arrived. See whether the softphone rang, and what is entered in it.</source>
        <translation>Kein Ruf kam an. Sehen Sie nach, ob das Softphone klingelte und was darin eingetragen ist.</translation>
    </message>
    <message>
        <source>⚠ A ring arrived from {source}, but {caller} is no number.</source>
        <translation>⚠ Ein Ruf kam von {source}, aber {caller} ist keine Nummer.</translation>
    </message>
</context>
<context>
    <name>screen pop</name>
    <message>
        <source>The address of the screen pop may not be opened: {scheme} is not allowed.</source>
        <translation>Die Adresse des Screen-Pops darf nicht geöffnet werden: {scheme} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The address of the screen pop names no host of its own.</source>
        <translation>Die Adresse des Screen-Pops nennt keinen eigenen Host.</translation>
    </message>
    <message>
        <source>The address of the screen pop is no address.</source>
        <translation>Die Adresse des Screen-Pops ist keine Adresse.</translation>
    </message>
    <message>
        <source>No program opened the address of the screen pop.</source>
        <translation>Kein Programm hat die Adresse des Screen-Pops geöffnet.</translation>
    </message>
</context>
<context>
    <name>second call</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n weiterer: siehe Liste</numerusform>
            <numerusform>%n weitere: siehe Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Zweiter Anruf</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Shows this call here. Answer it on your phone.</source>
        <translation>Zeigt diesen Anruf hier. Nehmen Sie ihn an Ihrem Telefon an.</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>{key} switches to it.</source>
        <translation>{key} wechselt zu ihm.</translation>
    </message>
    <message>
        <source>Earlier call: {who}</source>
        <translation>Früherer Anruf: {who}</translation>
    </message>
    <message>
        <source>Second call: {who}, an earlier one</source>
        <translation>Zweiter Anruf: {who}, ein früherer</translation>
    </message>
    <message>
        <source>Second call: {who}</source>
        <translation>Zweiter Anruf: {who}</translation>
    </message>
    <message>
        <source>It rings: {details}</source>
        <translation>Es klingelt: {details}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>Behalten: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>stored; type another to replace it</source>
        <translation>gespeichert; ersetzbar</translation>
    </message>
    <message>
        <source>{label}: method</source>
        <translation>{label}: Methode</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>keiner gespeichert</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>About Agent Console</source>
        <translation>Über Agent Console</translation>
    </message>
    <message>
        <source>When a call comes in</source>
        <translation>Wenn ein Anruf kommt</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Während eines Anrufs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Profile and server</source>
        <translation>Profil und Server</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>They go into the keyring of your computer when you save, and are never shown.</source>
        <translation>Beim Speichern kommen sie in den Schlüsselbund Ihres Computers; gezeigt werden sie nie.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Firmennetz</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This profile comes from your administrator.</source>
        <translation>Dieses Profil kommt von Ihrer Administration.</translation>
    </message>
    <message>
        <source>Takes effect when you save.</source>
        <translation>Gilt, sobald Sie speichern.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Quick dial and outcomes</source>
        <translation>Kurzwahl und Ergebnisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Nummer oder SIP-Adresse</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Quick dial {number}: remove</source>
        <translation>Kurzwahl {number}: entfernen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Quick dial {number}: name</source>
        <translation>Kurzwahl {number}: Name</translation>
    </message>
    <message>
        <source>Quick dial {number}: destination</source>
        <translation>Kurzwahl {number}: Ziel</translation>
    </message>
    <message>
        <source>Softphone and rings</source>
        <translation>Softphone und Rufe</translation>
    </message>
    <message>
        <source>Commands and links from softphones always arrive. Add what the console is to ask itself.</source>
        <translation>Befehle und Links von Softphones kommen immer an. Fügen Sie hinzu, was die Konsole selbst fragen soll.</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Rufquellen</translation>
    </message>
    <message>
        <source>It also needs a secret: enter it on the page of the keys.</source>
        <translation>Es braucht auch ein Geheimnis: auf der Seite der Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>Listens once you save.</source>
        <translation>Hört zu, sobald Sie speichern.</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Hören auf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a ring source</source>
        <translation>Rufquelle hinzufügen</translation>
    </message>
    <message>
        <source>Set up your phone</source>
        <translation>Telefon einrichten</translation>
    </message>
    <message>
        <source>Customer program</source>
        <translation>Kundenprogramm</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Screen-Pop</translation>
    </message>
    <message>
        <source>For all profiles</source>
        <translation>Für alle Profile</translation>
    </message>
    <message>
        <source>Return and accept</source>
        <translation>Zurückgeben und Annehmen</translation>
    </message>
    <message>
        <source>Copy it from the page of your {handler_group} and paste it here: it fills in the rest.</source>
        <translation>Von der Seite Ihrer {handler_group} kopieren und hier einfügen: Der Rest füllt sich aus.</translation>
    </message>
    <message>
        <source>Call rejection link</source>
        <translation>Link zum Ablehnen</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>Diesen Link nutzen</translation>
    </message>
    <message>
        <source>Return or accept</source>
        <translation>Zurückgeben oder Annehmen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Gespeichert. Gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Agent Console – Settings</source>
        <translation>Agent Console – Einstellungen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Profile to change</source>
        <translation>Zu änderndes Profil</translation>
    </message>
    <message>
        <source>Takes effect at once, without a restart.</source>
        <translation>Gilt sofort, ohne Neustart.</translation>
    </message>
    <message>
        <source>Shows again what is saved.</source>
        <translation>Zeigt wieder, was gespeichert ist.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation>
            <numerusform>⚠ %n Wert kann so nicht gespeichert werden.</numerusform>
            <numerusform>⚠ %n Werte können so nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Changed, not saved yet.</source>
        <translation>● Geändert, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no profile yet: add one.</source>
        <translation>Es gibt noch kein Profil: eines hinzufügen.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Schritt für Schritt einrichten</translation>
    </message>
    <message>
        <source>Guide to a first call</source>
        <translation>Anleitung zum ersten Anruf</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference does not say. A wrong answer makes the picture of who hears whom wrong; “Not known” is always safe.</source>
        <translation>Die Dokumentation des Anbieters sagt es nicht. Eine falsche Antwort macht das Bild, wer wen hört, falsch; „Nicht bekannt“ ist immer sicher.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Rufnummern</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Your numbers and holds</source>
        <translation>Rufnummern und Halten</translation>
    </message>
    <message>
        <source>✓ Taken: the address, {seconds} s, and the key, which is stored when you save.</source>
        <translation>✓ Übernommen: die Adresse, {seconds}&#xa0;s und der Schlüssel, der beim Speichern abgelegt wird.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names as in the edition</source>
        <translation>Begriffe wie in der Edition</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Land der nationalen Nummern</translation>
    </message>
    <message>
        <source>Seconds between two looks at the list</source>
        <translation>Sekunden zwischen zwei Blicken auf die Liste</translation>
    </message>
    <message>
        <source>When a call has come in</source>
        <translation>Wenn ein Anruf da ist</translation>
    </message>
    <message>
        <source>Seconds to return a call</source>
        <translation>Sekunden, um einen Anruf zurückzugeben</translation>
    </message>
    <message>
        <source>Seconds to accept a call</source>
        <translation>Sekunden, um einen Anruf anzunehmen</translation>
    </message>
    <message>
        <source>Does stopping a transfer give the held caller back?</source>
        <translation>Gibt ein abgebrochener Transfer den gehaltenen Anrufer zurück?</translation>
    </message>
    <message>
        <source>Does a held caller come back when the destination hangs up?</source>
        <translation>Kommt ein gehaltener Anrufer zurück, wenn das Ziel auflegt?</translation>
    </message>
    <message>
        <source>Where Return call goes</source>
        <translation>Wohin Anruf zurückgeben geht</translation>
    </message>
    <message>
        <source>Where Accept call goes</source>
        <translation>Wohin Anruf annehmen geht</translation>
    </message>
    <message>
        <source>Certificate authorities of your company</source>
        <translation>Zertifizierungsstellen Ihrer Firma</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <translation>Kurzwahl</translation>
    </message>
    <message>
        <source>What is dialled to reach you, one a line</source>
        <translation>Was gewählt wird, um Sie zu erreichen, eines je Zeile</translation>
    </message>
    <message>
        <source>Outcomes to choose from after a call, one a line</source>
        <translation>Ergebnisse zur Wahl nach einem Anruf, eines je Zeile</translation>
    </message>
    <message>
        <source>Allow a keyring that keeps keys in the clear</source>
        <translation>Schlüsselbund erlauben, der Schlüssel im Klartext hält</translation>
    </message>
    <message>
        <source>Days that calls stay in the history</source>
        <translation>Tage, die Anrufe in der Liste bleiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Quiet: no window, notification or sound when a call rings</source>
        <translation>Ruhe: kein Fenster, keine Mitteilung, kein Ton beim Klingeln</translation>
    </message>
    <message>
        <source>Show the window when a call rings</source>
        <translation>Fenster zeigen, wenn ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Notify on the desktop when a call rings</source>
        <translation>Mitteilung auf dem Desktop, wenn ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Play a sound when a call rings</source>
        <translation>Ton abspielen, wenn ein Anruf klingelt</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Keep the window above others</source>
        <translation>Fenster über anderen halten</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Ohne sichtbares Fenster starten</translation>
    </message>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>Nummern der Anrufer maskieren</translation>
    </message>
    <message>
        <source>Return a call with one press</source>
        <translation>Anruf mit einem Druck zurückgeben</translation>
    </message>
    <message>
        <source>Ask for a note after each call</source>
        <translation>Nach jedem Anruf um eine Notiz bitten</translation>
    </message>
    <message>
        <source>Seconds on hold until the first reminder</source>
        <translation>Sekunden im Halten bis zur ersten Erinnerung</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Tasten, die in jedem Programm wirken</translation>
    </message>
    <message>
        <source>Keys other than the usual ones, one a line</source>
        <translation>Andere Tasten als die üblichen, eine je Zeile</translation>
    </message>
    <message>
        <source>Keys in every program other than the usual ones, one a line</source>
        <translation>Andere als die üblichen Tasten in jedem Programm, eine je Zeile</translation>
    </message>
    <message>
        <source>Schemes that may be opened beside http and https, one a line</source>
        <translation>Schemata, die neben http und https geöffnet werden dürfen, eines je Zeile</translation>
    </message>
    <message>
        <source>Where newer releases are looked for</source>
        <translation>Wo nach neueren Versionen gesehen wird</translation>
    </message>
    <message>
        <source>Address that shows the caller</source>
        <translation>Adresse, die den Anrufer zeigt</translation>
    </message>
    <message>
        <source>Open it as soon as a call matches</source>
        <translation>Öffnen, sobald ein Anruf erkannt ist</translation>
    </message>
    <message>
        <source>Two letters, such as US. Numbers without a + are read as of there.</source>
        <translation>Zwei Buchstaben, etwa DE. Nummern ohne + gelten als von dort.</translation>
    </message>
    <message>
        <source>From 0.5 to 60. The server slows down whoever asks too often.</source>
        <translation>Von 0,5 bis 60. Wer zu oft fragt, wird vom Server gebremst.</translation>
    </message>
    <message>
        <source>Assumed: yes. To test it, transfer a call to a colleague with the caller on hold, stop the transfer, and listen: do you hear the caller?</source>
        <translation>Angenommen: ja. Zum Prüfen einen Anruf mit gehaltenem Anrufer an einen Kollegen weiterverbinden, den Transfer abbrechen und horchen: Hören Sie den Anrufer?</translation>
    </message>
    <message>
        <source>Assumed: no. To test it, make the same transfer, let the colleague hang up, and listen.</source>
        <translation>Angenommen: nein. Zum Prüfen ebenso weiterverbinden, den Kollegen auflegen lassen und horchen.</translation>
    </message>
    <message>
        <source>May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</source>
        <translation>Kann enthalten: {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s. Empty for none.</source>
        <translation>Eine PEM-Datei, der neben denen des Systems vertraut wird. Leer: keine.</translation>
    </message>
    <message>
        <source>http://HOST:PORT. Empty follows the system.</source>
        <translation>http://HOST:PORT. Leer: wie das System.</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 behält sie für immer.</translation>
    </message>
    <message>
        <source>An address that your administrator knows. Empty for nowhere.</source>
        <translation>Eine Adresse, die Ihre Administration kennt. Leer: nirgends.</translation>
    </message>
    <message>
        <source>May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</source>
        <translation>Kann enthalten: {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</translation>
    </message>
    <message>
        <source>The keyboard stays with the program that has it.</source>
        <translation>Die Tastatur bleibt bei dem Programm, das sie hat.</translation>
    </message>
    <message>
        <source>Otherwise a second press within three seconds does it.</source>
        <translation>Sonst braucht es einen zweiten Druck binnen drei Sekunden.</translation>
    </message>
    <message>
        <source>0 for never.</source>
        <translation>0 für nie.</translation>
    </message>
    <message>
        <source>A command and its key, such as transfer=Ctrl+T; transfer= is no key. Commands: {commands}.</source>
        <translation>Ein Befehl und seine Taste, etwa transfer=Ctrl+T; transfer= ist keine Taste. Befehle: {commands}.</translation>
    </message>
    <message>
        <source>Usually: {keys}.</source>
        <translation>Üblich: {keys}.</translation>
    </message>
    <message>
        <source>Anyone who can read your files could then read the keys.</source>
        <translation>Wer Ihre Dateien lesen kann, könnte dann auch die Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <translation>Action-URLs hiesiger Programme</translation>
    </message>
    <message>
        <source>Numbers that are copied</source>
        <translation>Kopierte Nummern</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Your phone there, such as PJSIP/201</source>
        <translation>Ihr Telefon dort, etwa PJSIP/201</translation>
    </message>
    <message>
        <source>Key for the list of active calls</source>
        <translation>Schlüssel für die Liste der laufenden Anrufe</translation>
    </message>
    <message>
        <source>Key for transfers</source>
        <translation>Schlüssel für Transfers</translation>
    </message>
    <message>
        <source>Key to return calls</source>
        <translation>Schlüssel zum Zurückgeben</translation>
    </message>
    <message>
        <source>Key to accept calls</source>
        <translation>Schlüssel zum Annehmen</translation>
    </message>
    <message>
        <source>Login at the proxy, as USER:PASSWORD</source>
        <translation>Anmeldung am Proxy als USER:PASSWORD</translation>
    </message>
    <message>
        <source>Password of the Manager user in Asterisk</source>
        <translation>Passwort des Manager-Benutzers in Asterisk</translation>
    </message>
    <message>
        <source>Token in action URLs, 16 characters or more</source>
        <translation>Token in Action-URLs, mindestens 16 Zeichen</translation>
    </message>
    <message>
        <source>{source}, {handler}, {handler_group}</source>
        <translation>{source}, {handler}, {handler_group}</translation>
    </message>
    <message>
        <source>As your {handler} is set up.</source>
        <translation>So, wie Ihr {handler} eingerichtet ist.</translation>
    </message>
    <message>
        <source>Numbers or SIP addresses. A call dialled elsewhere is then a colleague&apos;s, and never taken for yours. Give them where desks share the keys of a {handler_group}.</source>
        <translation>Rufnummern oder SIP-Adressen. Ein Anruf, der anderswohin gewählt wurde, gehört dann einem Kollegen und gilt nie als Ihrer. Anzugeben, wo sich Plätze die Schlüssel einer {handler_group} teilen.</translation>
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
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>It can be returned in time</source>
        <translation>Kann rechtzeitig zurückgegeben werden</translation>
    </message>
    <message>
        <source>It must be accepted in time</source>
        <translation>Muss rechtzeitig angenommen werden</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Go to the destination; Enter there transfers with the caller held</source>
        <translation>Zum Ziel gehen; Enter verbindet dort mit gehaltenem Anrufer</translation>
    </message>
    <message>
        <source>Take the next call that the ring may be, or switch to the second call</source>
        <translation>Den nächsten Anruf nehmen, der es sein kann, oder zum zweiten Anruf wechseln</translation>
    </message>
    <message>
        <source>Hold the caller, or conference everyone</source>
        <translation>Anrufer halten, oder alle in Konferenz</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterverbinden</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Gehaltenen Anrufer dazuholen</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Transfer abbrechen</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Return the call: press twice, or hold the button</source>
        <translation>Anruf zurückgeben: zweimal drücken oder gedrückt halten</translation>
    </message>
    <message>
        <source>Compact bar, or the whole window</source>
        <translation>Kompaktleiste oder ganzes Fenster</translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Anrufer im Kundenprogramm zeigen</translation>
    </message>
    <message>
        <source>Go to the list of calls</source>
        <translation>Zur Liste der Anrufe gehen</translation>
    </message>
    <message>
        <source>Go to the note about the last call</source>
        <translation>Zur Notiz über den letzten Anruf gehen</translation>
    </message>
    <message>
        <source>Do not disturb, or disturb again</source>
        <translation>Nicht stören, oder wieder stören</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Dieses Klingeln stumm schalten</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>About Agent Console: version and licences</source>
        <translation>Über Agent Console: Version und Lizenzen</translation>
    </message>
    <message>
        <source>Agent Console – Keys</source>
        <translation>Agent Console – Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses, Escape closes this.</source>
        <translation>Tab geht von Element zu Element, Leertaste drückt, Escape schließt.</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Weiterverbinden zu {name}</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Transfer to: quick dial</source>
        <translation>Weiterverbinden zu: Kurzwahl</translation>
    </message>
    <message>
        <source>Quick dial and recent destinations</source>
        <translation>Kurzwahl und letzte Ziele</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Weiterverbinden zu</translation>
    </message>
    <message>
        <source>Number, SIP address or name</source>
        <translation>Nummer, SIP-Adresse oder Name</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Suggested destinations</source>
        <translation>Vorgeschlagene Ziele</translation>
    </message>
    <message>
        <source>Brings the caller off hold, into the conference with you and the destination.</source>
        <translation>Holt den Anrufer aus dem Halten in die Konferenz mit Ihnen und dem Ziel.</translation>
    </message>
    <message>
        <source>Ends the leg to the destination; the caller comes back to you.</source>
        <translation>Beendet die Verbindung zum Ziel; der Anrufer kommt zu Ihnen zurück.</translation>
    </message>
    <message>
        <source>Hold caller</source>
        <translation>Anrufer halten</translation>
    </message>
    <message>
        <source>The caller hears music</source>
        <translation>Er hört Musik</translation>
    </message>
    <message>
        <source>Conference everyone</source>
        <translation>Alle in Konferenz</translation>
    </message>
    <message>
        <source>The caller hears everything</source>
        <translation>Er hört alles</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterverbinden</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Anrufer dazuholen</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Transfer abbrechen</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>&amp;Weiterverbinden zu</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Dials the destination. The caller hears music until you connect them.</source>
        <translation>Ruft das Ziel an. Der Anrufer hört Musik, bis Sie ihn dazuholen.</translation>
    </message>
    <message>
        <source>Dials the destination. Caller, you and the destination all hear each other.</source>
        <translation>Ruft das Ziel an. Anrufer, Sie und das Ziel hören einander.</translation>
    </message>
    <message>
        <source>Careful: the last request may have gone through. Transferring again could dial twice.</source>
        <translation>Vorsicht: Die letzte Anfrage kann durchgegangen sein. Erneutes Weiterverbinden könnte zweimal wählen.</translation>
    </message>
    <message>
        <source>Enter transfers with the caller on hold</source>
        <translation>Enter verbindet weiter, der Anrufer wird gehalten</translation>
    </message>
    <message>
        <source>Enter works with the caller on hold only: press Transfer</source>
        <translation>Enter wirkt nur mit gehaltenem Anrufer: Weiterverbinden drücken</translation>
    </message>
    <message>
        <source>Dials {to}</source>
        <translation>Wählt {to}</translation>
    </message>
    <message>
        <source>Transfer status: {status}</source>
        <translation>Stand des Transfers: {status}</translation>
    </message>
    <message>
        <source>SIP address: {to}</source>
        <translation>SIP-Adresse: {to}</translation>
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
        <translation>Agent Console zeigen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>verlangsamt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>a phone rings</source>
        <translation>ein Telefon klingelt</translation>
    </message>
    <message>
        <source>a caller is on hold</source>
        <translation>ein Anrufer wird gehalten</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Version {version} is on its way: {percent} %.</source>
        <translation>Version {version} ist unterwegs: {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Version {version} is ready: it starts with the next start.</source>
        <translation>Version {version} ist bereit: Sie öffnet sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Version {version} did not open here, so this one goes on. It is not tried again.</source>
        <translation>Version {version} ließ sich hier nicht öffnen, also läuft diese weiter. Es wird nicht wieder versucht.</translation>
    </message>
    <message>
        <source>Version {version} is there, and will be brought.</source>
        <translation>Version {version} ist da und wird geholt.</translation>
    </message>
    <message>
        <source>Version {version} is there. This computer&apos;s software updates bring it.</source>
        <translation>Version {version} ist da. Die Softwareaktualisierung dieses Computers bringt sie.</translation>
    </message>
    <message>
        <source>Version {version} is there. Whoever looks after this computer installs it.</source>
        <translation>Version {version} ist da. Wer diesen Computer betreut, installiert sie.</translation>
    </message>
    <message>
        <source>Version {version} is there. This one runs from its source: bring that up to date.</source>
        <translation>Version {version} ist da. Diese läuft aus ihren Quellen: Bringen Sie diese auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The place where newer versions are looked for does not answer.</source>
        <translation>Der Ort, an dem nach neueren Versionen gesehen wird, antwortet nicht.</translation>
    </message>
    <message>
        <source>What is said of newer versions is too old to be believed. Is this computer&apos;s clock right?</source>
        <translation>Was über neuere Versionen gesagt wird, ist zu alt, um es zu glauben. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>What is said of newer versions is not signed by the makers, so nothing is installed.</source>
        <translation>Was über neuere Versionen gesagt wird, ist nicht von den Herstellern signiert; nichts wird installiert.</translation>
    </message>
    <message>
        <source>What is said of newer versions is older than what was said before: it is not believed.</source>
        <translation>Was über neuere Versionen gesagt wird, ist älter als zuvor Gesagtes und wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>What came is not what the makers have signed, so nothing is installed.</source>
        <translation>Was ankam, ist nicht, was die Hersteller signiert haben; nichts wird installiert.</translation>
    </message>
    <message>
        <source>A newer version could not be kept: is there space on the disk?</source>
        <translation>Eine neuere Version ließ sich nicht ablegen: Ist Platz auf dem Datenträger?</translation>
    </message>
    <message>
        <source>Another of your consoles is bringing a newer version.</source>
        <translation>Eine andere Ihrer Konsolen holt gerade eine neuere Version.</translation>
    </message>
    <message>
        <source>Newer versions are not looked for.</source>
        <translation>Nach neueren Versionen wird nicht gesehen.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer version since the start.</source>
        <translation>Seit dem Start hat niemand nach einer neueren Version gesehen.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Suche nach einer neueren Version…</translation>
    </message>
    <message>
        <source>✓ This is the newest version.</source>
        <translation>✓ Dies ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Kompaktleiste</translation>
    </message>
    <message>
        <source>Back to the transfer</source>
        <translation>Zurück zum Transfer</translation>
    </message>
    <message>
        <source>Matched call</source>
        <translation>Erkannter Anruf</translation>
    </message>
    <message>
        <source>Do not disturb: on</source>
        <translation>Nicht stören: an</translation>
    </message>
    <message>
        <source>Quiet is set in the settings.</source>
        <translation>Die Ruhe ist in den Einstellungen gesetzt.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Back to {caller}, whose transfer is under way</source>
        <translation>Zurück zu {caller}, dessen Transfer läuft</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The list of calls cannot be read yet: see the line at the top.</source>
        <translation>Die Liste der Anrufe kann noch nicht gelesen werden: siehe oberste Zeile.</translation>
    </message>
    <message>
        <source>No list of calls yet</source>
        <translation>Noch keine Liste der Anrufe</translation>
    </message>
    <message>
        <source>{status}. Your own leg is no longer in the list: you may have left the call</source>
        <translation>{status}. Ihre eigene Verbindung steht nicht mehr in der Liste: Vielleicht haben Sie den Anruf verlassen</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled, the caller is on hold for {held_for}</source>
        <translation>Klingelt oder spricht: {to} ist angewählt, der Anrufer wird seit {held_for} gehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for a ring, or choose a call from the list.</source>
        <translation>Auf ein Klingeln warten oder einen Anruf aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Waiting for the first list of calls…</source>
        <translation>Warten auf die erste Liste der Anrufe…</translation>
    </message>
    <message>
        <source>No active calls</source>
        <translation>Keine laufenden Anrufe</translation>
    </message>
    <message>
        <source>Waiting for the first list…</source>
        <translation>Warten auf die erste Liste…</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. Connect caller makes sure that the caller is back with you</source>
        <translation>{to} ist gegangen oder hat nicht abgehoben. Anrufer dazuholen stellt sicher, dass der Anrufer bei Ihnen ist</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;Std. {minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>Connection: slowed down, next try in {seconds} s</source>
        <translation>Verbindung: verlangsamt, nächster Versuch in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Connection: lost, next try in {seconds} s. {why}</source>
        <translation>Verbindung: verloren, nächster Versuch in {seconds}&#xa0;s. {why}</translation>
    </message>
    <message>
        <source>Connection: key refused. Store a valid active_calls key for this profile.</source>
        <translation>Verbindung: Schlüssel abgelehnt. Legen Sie für dieses Profil einen gültigen Schlüssel active_calls ab.</translation>
    </message>
    <message>
        <source>Connection: no key. Store one with: agent-console keys set PROFILE active_calls</source>
        <translation>Verbindung: kein Schlüssel. Ablegen mit: agent-console keys set PROFILE active_calls</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes}&#xa0;Min.</translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation>
            <numerusform>%n weiterer Anruf kann gemeint sein.</numerusform>
            <numerusform>%n weitere Anrufe können gemeint sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list.</source>
        <translation>Siehe Liste.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} nimmt den nächsten.</translation>
    </message>
    <message>
        <source>No call is in hand: wait for a ring, or choose a call from the list.</source>
        <translation>Kein Anruf in der Hand: auf ein Klingeln warten oder einen Anruf aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This call is over, or no longer with you.</source>
        <translation>Dieser Anruf ist vorbei oder nicht mehr bei Ihnen.</translation>
    </message>
    <message>
        <source>The picture is too old to act upon. It returns by itself.</source>
        <translation>Der Stand ist zu alt, um danach zu handeln. Er kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>This profile has no key for it.</source>
        <translation>Dieses Profil hat dafür keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Enter where to transfer to.</source>
        <translation>Angeben, wohin verbunden werden soll.</translation>
    </message>
    <message>
        <source>What stands in “Transfer to” cannot be dialled: see the line below it.</source>
        <translation>Was unter „Weiterverbinden zu“ steht, lässt sich nicht wählen: siehe die Zeile darunter.</translation>
    </message>
    <message>
        <source>A transfer is under way on this call.</source>
        <translation>Für diesen Anruf läuft ein Transfer.</translation>
    </message>
    <message>
        <source>The call is already being transferred, by a request that is not known here.</source>
        <translation>Der Anruf wird schon weiterverbunden, durch eine Anfrage, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
        <source>No transfer is under way on this call.</source>
        <translation>Für diesen Anruf läuft kein Transfer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer never came, so this transfer cannot be addressed.</source>
        <translation>Die Antwort des Servers kam nie, also ist dieser Transfer nicht ansprechbar.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer.</source>
        <translation>Warten auf die Antwort des Servers.</translation>
    </message>
    <message>
        <source>The transfer is being stopped.</source>
        <translation>Der Transfer wird abgebrochen.</translation>
    </message>
    <message>
        <source>The caller is not on hold: they are in the conference already.</source>
        <translation>Der Anrufer wird nicht gehalten: Er ist schon in der Konferenz.</translation>
    </message>
    <message>
        <source>The destination&apos;s leg has ended already.</source>
        <translation>Die Verbindung zum Ziel ist schon beendet.</translation>
    </message>
    <message>
        <source>The call is being returned to the router.</source>
        <translation>Der Anruf wird an den Router zurückgegeben.</translation>
    </message>
    <message>
        <source>The time for it has run out.</source>
        <translation>Die Zeit dafür ist abgelaufen.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>Der Anruf ist angenommen.</translation>
    </message>
    <message>
        <source>Enter where to transfer to</source>
        <translation>Angeben, wohin verbunden werden soll</translation>
    </message>
    <message>
        <source>Neither a number, a SIP address nor a quick-dial name</source>
        <translation>Weder Nummer noch SIP-Adresse noch Kurzwahlname</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>Kein Land hat diese Vorwahl</translation>
    </message>
    <message>
        <source>Too short for a number</source>
        <translation>Zu kurz für eine Nummer</translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation>Zu lang für eine Nummer</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>Die Ortsvorwahl fehlt</translation>
    </message>
    <message>
        <source>Extensions cannot be dialled: leave it out, and dial it by hand</source>
        <translation>Nebenstellen lassen sich nicht wählen: weglassen und von Hand wählen</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host</source>
        <translation>Eine SIP-Adresse sieht aus wie sip:name@host</translation>
    </message>
    <message>
        <source>Ringing or talking</source>
        <translation>Klingelt oder spricht</translation>
    </message>
    <message>
        <source>Ringing, or on the line</source>
        <translation>Klingelt, oder in der Leitung</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>In der Leitung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>If the call that rings is in the list, choose it there.</source>
        <translation>Wenn der klingelnde Anruf in der Liste steht, wählen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The caller is gone. The destination may hear you.</source>
        <translation>Der Anrufer ist gegangen. Das Ziel hört Sie vielleicht.</translation>
    </message>
    <message>
        <source>The call is over. Nobody hears you.</source>
        <translation>Der Anruf ist vorbei. Niemand hört Sie.</translation>
    </message>
    <message>
        <source>You are no longer on this call.</source>
        <translation>Sie sind nicht mehr in diesem Anruf.</translation>
    </message>
    <message>
        <source>The caller is on hold and hears music</source>
        <translation>Der Anrufer wartet und hört Musik</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>Kein Transfer</translation>
    </message>
    <message>
        <source>Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.</source>
        <translation>Unbekannt: {to} kann angewählt worden sein, doch es kam keine Antwort. Erneutes Weiterverbinden könnte zweimal wählen; hören Sie zuerst auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>Stopping: accepted by the server, not yet seen in the list</source>
        <translation>Abbruch: vom Server angenommen, noch nicht in der Liste zu sehen</translation>
    </message>
    <message>
        <source>Connecting: asked the server to bring the caller in…</source>
        <translation>Verbinden: Der Server ist gebeten, den Anrufer dazuzuholen…</translation>
    </message>
    <message>
        <source>The call was missing from the last list: looking again…</source>
        <translation>Der Anruf fehlte in der letzten Liste: Es wird noch einmal nachgesehen…</translation>
    </message>
    <message>
        <source>Unknown: the caller may or may not have been connected. Connect or stop as you hear it.</source>
        <translation>Unbekannt: Der Anrufer kann dazugeholt sein oder nicht. Dazuholen oder abbrechen, je nachdem, was Sie hören.</translation>
    </message>
    <message>
        <source>Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it.</source>
        <translation>Unbekannt: Der Transfer kann abgebrochen sein oder nicht. Abbrechen oder dazuholen, je nachdem, was Sie hören.</translation>
    </message>
    <message>
        <source>(accepted, not yet seen in the list)</source>
        <translation>(angenommen, noch nicht in der Liste zu sehen)</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you</source>
        <translation>{to} ist gegangen oder hat nicht abgehoben. Der Anrufer wird noch gehalten: Anrufer dazuholen bringt ihn zu Ihnen zurück</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>Der Anruf ist bereits beendet.</translation>
    </message>
    <message>
        <source>The destination could not be dialled, most likely due to restrictions on your account.</source>
        <translation>Das Ziel konnte nicht angewählt werden, wohl wegen Beschränkungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>A transfer is already in progress on this call. Only whoever it was transferred to can transfer it on, with a key of their own.</source>
        <translation>Für diesen Anruf läuft schon ein Transfer. Nur wer ihn erhalten hat, kann ihn weiterverbinden, mit eigenem Schlüssel.</translation>
    </message>
    <message>
        <source>The caller hung up while on hold.</source>
        <translation>Der Anrufer hat im Halten aufgelegt.</translation>
    </message>
    <message>
        <source>The caller is not on hold and can hear everything you say!</source>
        <translation>Der Anrufer wird nicht gehalten und kann alles hören, was Sie sagen!</translation>
    </message>
    <message>
        <source>The server does not know this transfer.</source>
        <translation>Der Server kennt diesen Transfer nicht.</translation>
    </message>
    <message>
        <source>The leg to the destination has already ended.</source>
        <translation>Die Verbindung zum Ziel ist bereits beendet.</translation>
    </message>
    <message>
        <source>You are no longer on the call; stopping would leave the caller with dead air.</source>
        <translation>Sie sind nicht mehr im Anruf; ein Abbruch ließe den Anrufer in der Stille.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a moment.</source>
        <translation>Der Server bittet um Geduld. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Goes on without you</source>
        <translation>Geht ohne Sie weiter</translation>
    </message>
    <message>
        <source>Connection: live</source>
        <translation>Verbindung: live</translation>
    </message>
    <message>
        <source>Connection: connecting…</source>
        <translation>Verbindung: wird hergestellt…</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation>vor {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>updated {minutes} min ago</source>
        <translation>Stand vor {minutes}&#xa0;Min.</translation>
    </message>
    <message>
        <source>The number is withheld. Choose the call from the list.</source>
        <translation>Die Nummer ist unterdrückt. Wählen Sie den Anruf aus der Liste.</translation>
    </message>
    <message>
        <source>Looking for its call…</source>
        <translation>Sein Anruf wird gesucht…</translation>
    </message>
    <message>
        <source>Not routed through Retreaver.</source>
        <translation>Nicht über Retreaver geleitet.</translation>
    </message>
    <message>
        <source>The caller hears you</source>
        <translation>Der Anrufer hört Sie</translation>
    </message>
    <message>
        <source>The caller does not hear you</source>
        <translation>Der Anrufer hört Sie nicht</translation>
    </message>
    <message>
        <source>Ended: the caller is back with you</source>
        <translation>Beendet: Der Anrufer ist wieder bei Ihnen</translation>
    </message>
    <message>
        <source>Ended: the call is no longer live</source>
        <translation>Beendet: Der Anruf läuft nicht mehr</translation>
    </message>
    <message>
        <source>Completed: the call left your list after everyone was connected</source>
        <translation>Abgeschlossen: Der Anruf verließ Ihre Liste, nachdem alle verbunden waren</translation>
    </message>
    <message>
        <source>Ended: the caller hung up while on hold</source>
        <translation>Beendet: Der Anrufer hat im Halten aufgelegt</translation>
    </message>
    <message>
        <source>Ended: the server does not know this transfer any more</source>
        <translation>Beendet: Der Server kennt diesen Transfer nicht mehr</translation>
    </message>
    <message>
        <source>updated {seconds} s ago</source>
        <translation>Stand vor {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>When last seen: {sentence}</source>
        <translation>Zuletzt gesehen: {sentence}</translation>
    </message>
    <message>
        <source>The caller hears you and the destination</source>
        <translation>Der Anrufer hört Sie und das Ziel</translation>
    </message>
    <message>
        <source>Under way to {to}. Whether the caller is on hold is not certain</source>
        <translation>Unterwegs zu {to}. Ob der Anrufer gehalten wird, ist nicht sicher</translation>
    </message>
    <message>
        <source>The key is not valid for this call: store the right one in Settings.</source>
        <translation>Der Schlüssel gilt für diesen Anruf nicht: Legen Sie den richtigen in den Einstellungen ab.</translation>
    </message>
    <message>
        <source>The server said: {text}</source>
        <translation>Der Server sagte: {text}</translation>
    </message>
    <message>
        <source>Stopping: asked the server to dial {to}; it is stopped as soon as the server answers</source>
        <translation>Abbruch: Der Server ist gebeten, {to} anzuwählen; abgebrochen wird, sobald er antwortet</translation>
    </message>
    <message>
        <source>The caller should hear music</source>
        <translation>Der Anrufer müsste Musik hören</translation>
    </message>
    <message>
        <source>The caller hears you once you answer</source>
        <translation>Der Anrufer hört Sie, sobald Sie abheben</translation>
    </message>
    <message>
        <source>Careful: the caller may hear you</source>
        <translation>Vorsicht: Er hört Sie vielleicht</translation>
    </message>
    <message>
        <source>It rings beside the call in hand.</source>
        <translation>Er klingelt neben dem Anruf in der Hand.</translation>
    </message>
    <message>
        <source>Checking whether it is this call: {how}.</source>
        <translation>Wird geprüft, ob es dieser Anruf ist: {how}.</translation>
    </message>
    <message>
        <source>Probably this call: {how}.</source>
        <translation>Wohl dieser Anruf: {how}.</translation>
    </message>
    <message>
        <source>Matched by its identifier.</source>
        <translation>An der Kennung erkannt.</translation>
    </message>
    <message>
        <source>Matched: {how}.</source>
        <translation>Erkannt: {how}.</translation>
    </message>
    <message>
        <source>Matched exactly: {how}.</source>
        <translation>Genau erkannt: {how}.</translation>
    </message>
    <message>
        <source>its identifier</source>
        <translation>seine Kennung</translation>
    </message>
    <message>
        <source>the number that was sent</source>
        <translation>die gesendete Nummer</translation>
    </message>
    <message>
        <source>the caller&apos;s real number</source>
        <translation>die wirkliche Nummer des Anrufers</translation>
    </message>
    <message>
        <source>the number that was sent, in national form</source>
        <translation>die gesendete Nummer, in nationaler Form</translation>
    </message>
    <message>
        <source>the caller&apos;s real number, in national form</source>
        <translation>die wirkliche Nummer des Anrufers, in nationaler Form</translation>
    </message>
    <message numerus="yes">
        <source>the last %n digits agree</source>
        <translation>
            <numerusform>die letzte Ziffer stimmt überein</numerusform>
            <numerusform>die letzten %n Ziffern stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not show this call yet.</source>
        <translation>Die Liste zeigt diesen Anruf noch nicht.</translation>
    </message>
    <message>
        <source>Checking whether this is the call that rings.</source>
        <translation>Wird geprüft, ob es dieser Anruf ist, der klingelt.</translation>
    </message>
    <message>
        <source>The server refuses the key for this call. Store the right key in Settings; a transferred call needs the key of whom it was transferred to.</source>
        <translation>Der Server lehnt den Schlüssel für diesen Anruf ab. Legen Sie den richtigen in den Einstellungen ab; ein weiterverbundener Anruf braucht den Schlüssel dessen, der ihn erhalten hat.</translation>
    </message>
    <message>
        <source>Asked the server to dial {to}…</source>
        <translation>Der Server ist gebeten, {to} anzuwählen…</translation>
    </message>
    <message>
        <source>Stopping: asked the server to end the leg to {to}…</source>
        <translation>Abbruch: Der Server ist gebeten, die Verbindung zu {to} zu beenden…</translation>
    </message>
    <message>
        <source>Caller connected: all three are in the conference with {to}</source>
        <translation>Anrufer dazugeholt: Alle drei sind in der Konferenz mit {to}</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled into the conference</source>
        <translation>Klingelt oder spricht: {to} ist in die Konferenz gewählt</translation>
    </message>
    <message>
        <source>Stopped: the leg to {to} has ended, the caller is with you</source>
        <translation>Abgebrochen: Die Verbindung zu {to} ist beendet, der Anrufer ist bei Ihnen</translation>
    </message>
    <message>
        <source>Ended: {to} has left or did not answer; the caller is with you</source>
        <translation>Beendet: {to} ist gegangen oder hat nicht abgehoben; der Anrufer ist bei Ihnen</translation>
    </message>
    <message>
        <source>Ended: you are no longer on the call; the caller stays with {to}</source>
        <translation>Beendet: Sie sind nicht mehr im Anruf; der Anrufer bleibt bei {to}</translation>
    </message>
    <message>
        <source>Failed: the request did not reach the server, {to} was not dialled</source>
        <translation>Fehlgeschlagen: Die Anfrage erreichte den Server nicht, {to} wurde nicht angewählt</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Fehlgeschlagen: {why}</translation>
    </message>
</context>
<context>
    <name>wrap_up</name>
    <message>
        <source>Outcome…</source>
        <translation>Ergebnis…</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>unterdrückte Nummer</translation>
    </message>
    <message>
        <source>Note for {caller}</source>
        <translation>Notiz zu: {caller}</translation>
    </message>
    <message>
        <source>Note for {caller}, not the call in hand</source>
        <translation>Notiz zu: {caller}, nicht zum Anruf in der Hand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Notiz zum Anruf</translation>
    </message>
    <message>
        <source>{caller}: a note or an outcome is required</source>
        <translation>{caller}: Notiz oder Ergebnis nötig</translation>
    </message>
</context>
</TS>
