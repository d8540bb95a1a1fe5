<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Agent Console – About</source>
        <translation>Agent Console – À propos</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Name or licence</source>
        <translation>Nom ou licence</translation>
    </message>
    <message>
        <source>Search licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lecture des licences…</translation>
    </message>
    <message>
        <source>It brings no text of its licence; see its homepage.</source>
        <translation>Aucun texte de licence n’est fourni; voir sa page d’accueil.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation>
            <numerusform>Le programme repose sur le travail d’autrui&#xa0;: %n composant, sous sa propre licence.</numerusform>
            <numerusform>Le programme repose sur le travail d’autrui&#xa0;: %n composants, chacun sous sa propre licence.</numerusform>
        </translation>
    </message>
    <message>
        <source>No part is like that.</source>
        <translation>Aucun composant ne correspond.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>This has just changed: press again if you mean it as it is now.</source>
        <translation>Ceci vient de changer&#xa0;: appuyez encore si vous le voulez tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>No profile is configured yet: add one in Settings, or write it into {file}.</source>
        <translation>Aucun profil n’est encore configuré&#xa0;: ajoutez-en un dans les Paramètres ou écrivez-le dans {file}.</translation>
    </message>
    <message>
        <source>The new settings hold as soon as the transfer is over.</source>
        <translation>Les nouveaux paramètres s’appliqueront dès la fin du transfert.</translation>
    </message>
    <message>
        <source>In practice nothing is set: start without --demo.</source>
        <translation>En mode exercice, rien ne se règle&#xa0;: démarrez sans --demo.</translation>
    </message>
    <message>
        <source>Something in this program failed. It goes on; the log has the details.</source>
        <translation>Une partie du programme a échoué. Il continue; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The language changes as soon as no call is with you.</source>
        <translation>La langue changera dès qu’aucun appel ne sera avec vous.</translation>
    </message>
    <message>
        <source>Another console is open on {profile}.</source>
        <translation>Une autre console est ouverte pour {profile}.</translation>
    </message>
    <message>
        <source>Rings from commands cannot be received: {why}</source>
        <translation>Les sonneries annoncées par commande ne peuvent pas être reçues&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The journal was damaged and has been set aside as {file}; a new one was begun.</source>
        <translation>Le registre était endommagé et a été mis de côté sous {file}; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Nothing can be recorded, and so no transfer begun: {why}</source>
        <translation>Rien ne peut être consigné, donc aucun transfert ne peut commencer&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>buttons</name>
    <message>
        <source>Press again</source>
        <translation>Appuyez encore</translation>
    </message>
    <message>
        <source>{action}: press again within 3 seconds</source>
        <translation>{action}&#xa0;: appuyez encore d’ici 3 secondes</translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message>
        <source>Less than 10 seconds left to return it</source>
        <translation>Moins de 10 secondes pour le retourner</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to return it</source>
        <translation>
            <numerusform>Encore au moins %n seconde pour le retourner</numerusform>
            <numerusform>Encore au moins %n secondes pour le retourner</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 10 seconds left to accept it</source>
        <translation>Moins de 10 secondes pour l’accepter</translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to accept it</source>
        <translation>
            <numerusform>Encore au moins %n seconde pour l’accepter</numerusform>
            <numerusform>Encore au moins %n secondes pour l’accepter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Montrer l’appelant dans votre logiciel client</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Pas encore dans la liste</translation>
    </message>
    <message>
        <source>The picture is old: this call may have changed</source>
        <translation>L’image date&#xa0;: cet appel a pu changer</translation>
    </message>
    <message>
        <source>Sent as {sent}, dialled {dialled}</source>
        <translation>Transmis&#xa0;: {sent}, composé&#xa0;: {dialled}</translation>
    </message>
    <message>
        <source>No call in hand</source>
        <translation>Aucun appel en main</translation>
    </message>
    <message>
        <source>Calling for {time}</source>
        <translation>Depuis {time}</translation>
    </message>
</context>
<context>
    <name>callers</name>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
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
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Composé</translation>
    </message>
    <message>
        <source>{age}, transfer under way</source>
        <translation>{age}, transfert en cours</translation>
    </message>
</context>
<context>
    <name>compact</name>
    <message>
        <source>No call in hand</source>
        <translation>Aucun appel en main</translation>
    </message>
    <message>
        <source>Opens the whole window to say where to.</source>
        <translation>Ouvre la fenêtre complète pour indiquer la destination.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Connecter l’appelant</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Fenêtre complète</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
</context>
<context>
    <name>complaints</name>
    <message>
        <source>Must not be empty.</source>
        <translation>Ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Must have no control character.</source>
        <translation>Ne doit contenir aucun caractère de contrôle.</translation>
    </message>
    <message>
        <source>Must have no slash.</source>
        <translation>Ne doit pas contenir de barre oblique.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Doit être true ou false.</translation>
    </message>
    <message>
        <source>Must be one of: {words}.</source>
        <translation>Doit être l’un de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Must be a number from {least} to {most}.</source>
        <translation>Doit être un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Must be a port: a whole number from 1 to 65535.</source>
        <translation>Doit être un port&#xa0;: un nombre entier de 1 à 65535.</translation>
    </message>
    <message>
        <source>Must be a key such as F5 or Ctrl+T.</source>
        <translation>Doit être une touche comme F5 ou Ctrl+T.</translation>
    </message>
    <message>
        <source>{key} calls a colleague: choose another.</source>
        <translation>{key} appelle un collègue&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{key} would do both {one} and {other}: choose another for one of them.</source>
        <translation>{key} ferait à la fois {one} et {other}&#xa0;: choisissez-en une autre pour l’un des deux.</translation>
    </message>
    <message>
        <source>Must be a host name or an IP address alone.</source>
        <translation>Doit être un nom d’hôte ou une adresse IP, sans rien d’autre.</translation>
    </message>
    <message>
        <source>Must be a country in two letters, such as US.</source>
        <translation>Doit être un pays en deux lettres, comme CA.</translation>
    </message>
    <message>
        <source>Must be an address such as https://crm.example/find?phone={{caller_number}}.</source>
        <translation>Doit être une adresse comme https://crm.example/find?phone={{caller_number}}.</translation>
    </message>
    <message>
        <source>Must name its host, and the host must not depend on the call.</source>
        <translation>Doit nommer son hôte, et l’hôte ne doit pas dépendre de l’appel.</translation>
    </message>
    <message>
        <source>Has spaces or characters that no address has.</source>
        <translation>Contient des espaces ou des caractères interdits dans une adresse.</translation>
    </message>
    <message>
        <source>Holds {what}, which may not be opened.</source>
        <translation>Contient {what}, qui ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{what} is no phone number and no SIP address.</source>
        <translation>{what} n’est ni un numéro de téléphone ni une adresse SIP.</translation>
    </message>
    <message>
        <source>Must be an address such as {example}, with no query.</source>
        <translation>Doit être une adresse comme {example}, sans requête.</translation>
    </message>
    <message>
        <source>Must begin with https: over http anyone on the way could read the keys.</source>
        <translation>Doit commencer par https&#xa0;: en http, n’importe qui en chemin pourrait lire les clés.</translation>
    </message>
    <message>
        <source>Must be written as {example}.</source>
        <translation>Doit s’écrire comme {example}.</translation>
    </message>
    <message>
        <source>Must be a whole path to a PEM file.</source>
        <translation>Doit être le chemin complet d’un fichier PEM.</translation>
    </message>
    <message>
        <source>Must be written as PJSIP/201.</source>
        <translation>Doit s’écrire comme PJSIP/201.</translation>
    </message>
    <message>
        <source>Must be written as http://HOST:PORT or https://HOST:PORT.</source>
        <translation>Doit s’écrire comme http://HOST:PORT ou https://HOST:PORT.</translation>
    </message>
    <message>
        <source>Holds a user or a password: put them into the field for the login.</source>
        <translation>Contient un utilisateur ou un mot de passe&#xa0;: inscrivez-les dans le champ des identifiants.</translation>
    </message>
    <message>
        <source>Needs a method that is one of: {words}.</source>
        <translation>La méthode doit être l’une de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>May only hold these placeholders: {names}.</source>
        <translation>Ne peut contenir que ces variables&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Holds a key: write {{api_key}} in its place, and put it into the field for keys.</source>
        <translation>Contient une clé&#xa0;: écrivez {{api_key}} à sa place et mettez-la dans le champ des clés.</translation>
    </message>
    <message>
        <source>The host must not depend on the call.</source>
        <translation>L’hôte ne doit pas dépendre de l’appel.</translation>
    </message>
    <message>
        <source>Must begin with https, or continue the address of the server.</source>
        <translation>Doit commencer par https ou prolonger l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Another profile has this name.</source>
        <translation>Un autre profil porte ce nom.</translation>
    </message>
    <message>
        <source>Another entry has this name.</source>
        <translation>Une autre entrée porte ce nom.</translation>
    </message>
    <message>
        <source>Needs all of its parts.</source>
        <translation>Toutes ses parties sont nécessaires.</translation>
    </message>
    <message>
        <source>Two of the entries have one name.</source>
        <translation>Deux entrées portent le même nom.</translation>
    </message>
    <message>
        <source>A link begins with https://: copy the whole of it.</source>
        <translation>Un lien commence par https://&#xa0;: copiez-le en entier.</translation>
    </message>
    <message>
        <source>This is no address: copy the whole of the link.</source>
        <translation>Ce n’est pas une adresse&#xa0;: copiez le lien en entier.</translation>
    </message>
    <message>
        <source>The link must not hold a user name or password.</source>
        <translation>Le lien ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>The link holds braces: paste it as the page shows it.</source>
        <translation>Le lien contient des accolades&#xa0;: collez-le tel que la page l’affiche.</translation>
    </message>
    <message>
        <source>The link holds no key: copy the whole of it.</source>
        <translation>Le lien ne contient pas de clé&#xa0;: copiez-le en entier.</translation>
    </message>
    <message>
        <source>The link has no caller_number, so it cannot say which call is meant.</source>
        <translation>Le lien n’a pas de caller_number; il ne peut donc pas dire de quel appel il s’agit.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>Doit être une liste.</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation>
            <numerusform>Temps restant pour accepter&#xa0;: %n seconde</numerusform>
            <numerusform>Temps restant pour accepter&#xa0;: %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation>
            <numerusform>Temps restant pour retourner&#xa0;: %n seconde</numerusform>
            <numerusform>Temps restant pour retourner&#xa0;: %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept time left: not known yet</source>
        <translation>Temps restant pour accepter&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Accept time left: 0 seconds. The router takes the call back</source>
        <translation>Temps restant pour accepter&#xa0;: 0 seconde. Le routeur reprend l’appel</translation>
    </message>
    <message>
        <source>{clock} to return</source>
        <translation>{clock} pour retourner</translation>
    </message>
    <message>
        <source>{clock} to accept</source>
        <translation>{clock} pour accepter</translation>
    </message>
    <message>
        <source>Return time left: not known yet</source>
        <translation>Temps restant pour retourner&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Return time left: 0 seconds. The call can no longer be returned</source>
        <translation>Temps restant pour retourner&#xa0;: 0 seconde. L’appel ne peut plus être retourné</translation>
    </message>
    <message>
        <source>time left not known yet</source>
        <translation>temps restant pas encore connu</translation>
    </message>
    <message>
        <source>can no longer be returned</source>
        <translation>ne peut plus être retourné</translation>
    </message>
    <message>
        <source>the router takes it back</source>
        <translation>le routeur le reprend</translation>
    </message>
    <message>
        <source>{clock} · hurry</source>
        <translation>{clock} · vite</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>answers take {median} ms, the last one {last} ms</source>
        <translation>les réponses prennent {median}&#xa0;ms, la dernière {last}&#xa0;ms</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Dernières requêtes</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Sources de sonnerie</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>commands and URLs only</source>
        <translation>commandes et URL seulement</translation>
    </message>
    <message>
        <source>the server&apos;s clock differs from this computer&apos;s by {seconds} s, known within {ms} ms</source>
        <translation>l’horloge du serveur diffère de {seconds}&#xa0;s de celle de cet ordinateur, à {ms}&#xa0;ms près</translation>
    </message>
    <message>
        <source>Agent Console – Diagnostics</source>
        <translation>Agent Console – Diagnostic</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Keys are never in it, and phone numbers are masked.</source>
        <translation>Il ne contient jamais de clé, et les numéros de téléphone y sont masqués.</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Tries the configuration, the keyring, each key, the server and the softphones.</source>
        <translation>Essaie la configuration, le trousseau, chaque clé, le serveur et les téléphones logiciels.</translation>
    </message>
    <message>
        <source>✓ The report is in the clipboard.</source>
        <translation>✓ Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>✓ Checked: see the end of the report.</source>
        <translation>✓ Vérifié&#xa0;: voir la fin du rapport.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>✓ Practice opens in a window of its own.</source>
        <translation>✓ L’exercice s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>⚠ Practice could not be started.</source>
        <translation>⚠ L’exercice n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Agent Console – Set up</source>
        <translation>Agent Console – Mise en route</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Mes appels</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Paste a key, or a call rejection link, first.</source>
        <translation>Collez d’abord une clé ou un lien de rejet d’appel.</translation>
    </message>
    <message>
        <source>Leave whenever you like: what is done is kept.</source>
        <translation>Quittez quand vous voulez&#xa0;: ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>First mend what is marked, here or on a later screen.</source>
        <translation>Corrigez d’abord ce qui est signalé, ici ou sur un écran suivant.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} de {steps}</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <source>Paste what your administrator gave you: keys, or a call rejection link into any of these fields. The first key is enough to begin. They go into the keyring of this computer, and are never shown.</source>
        <translation>Collez ce que votre administrateur vous a donné&#xa0;: des clés, ou un lien de rejet d’appel dans n’importe lequel de ces champs. La première clé suffit pour commencer. Elles vont dans le trousseau de cet ordinateur et ne sont jamais affichées.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>What your keys can do</source>
        <translation>Ce que vos clés permettent</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asks the server for the list of active calls, nothing else.</source>
        <translation>Demande au serveur la liste des appels en cours, rien d’autre.</translation>
    </message>
    <message>
        <source>Only the list can be tried without touching somebody&apos;s call. What the other keys may do shows when they are first used; a key that is refused says so then.</source>
        <translation>Seule la liste peut être essayée sans toucher à l’appel de quelqu’un. Ce que permettent les autres clés se voit à leur premier usage; une clé refusée le dit alors.</translation>
    </message>
    <message>
        <source>All your keys</source>
        <translation>Toutes vos clés</translation>
    </message>
    <message>
        <source>Your softphone</source>
        <translation>Votre téléphone logiciel</translation>
    </message>
    <message>
        <source>baresip and Asterisk are listened to instead of being told: add them in the settings, under Softphone and rings.</source>
        <translation>baresip et Asterisk sont écoutés sans avoir à rien dire&#xa0;: ajoutez-les dans les Paramètres, sous Téléphone et sonneries.</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Ce qu’il faut inscrire</translation>
    </message>
    <message>
        <source>See a ring arrive</source>
        <translation>Voir arriver une sonnerie</translation>
    </message>
    <message>
        <source>A first call</source>
        <translation>Un premier appel</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Opens a second window with calls that are not real.</source>
        <translation>Ouvre une seconde fenêtre avec des appels qui ne sont pas réels.</translation>
    </message>
    <message>
        <source>In practice calls arrive by themselves. Transfer them, connect and stop, return one before its time is over: nobody is called, and nothing of yours is touched.</source>
        <translation>Dans l’exercice, les appels arrivent d’eux-mêmes. Transférez-les, connectez et arrêtez, retournez-en un avant la fin de son délai&#xa0;: personne n’est appelé, et rien qui vous appartient n’est touché.</translation>
    </message>
    <message>
        <source>All is set up: the main window shows your calls. This guide stays in the settings, under This computer.</source>
        <translation>Tout est réglé&#xa0;: la fenêtre principale montre vos appels. Ce guide reste dans les Paramètres, sous Cet ordinateur.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>There is no key for the list of active calls. Without it the console cannot tell which call rings.</source>
        <translation>Il n’y a pas de clé pour la liste des appels en cours. Sans elle, la console ne peut pas dire quel appel sonne.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Demande au serveur…</translation>
    </message>
    <message numerus="yes">
        <source>The server accepts your key. Calls active now: %n.</source>
        <translation>
            <numerusform>Le serveur accepte votre clé. %n appel en cours.</numerusform>
            <numerusform>Le serveur accepte votre clé. %n appels en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept this key. Go back and paste it again, or ask for another.</source>
        <translation>Le serveur n’accepte pas cette clé. Revenez en arrière et collez-la de nouveau, ou demandez-en une autre.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a minute.</source>
        <translation>Le serveur demande de patienter. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent. If your company&apos;s proxy opens encrypted connections, name its certificate authority in the settings. {detail}</source>
        <translation>La connexion n’est pas sûre; rien n’a donc été envoyé. Si le mandataire de votre entreprise ouvre les connexions chiffrées, nommez son autorité de certification dans les Paramètres. {detail}</translation>
    </message>
    <message>
        <source>The proxy does not let the console through: see Company network. {detail}</source>
        <translation>Le mandataire ne laisse pas passer la console&#xa0;: voir Réseau d’entreprise. {detail}</translation>
    </message>
    <message>
        <source>The address of the server cannot be used. {detail}</source>
        <translation>L’adresse du serveur est inutilisable. {detail}</translation>
    </message>
    <message>
        <source>The server cannot be reached. See the address, and the network. {detail}</source>
        <translation>Le serveur est injoignable. Voir l’adresse et le réseau. {detail}</translation>
    </message>
    <message>
        <source>The server answered, but not with a list. {detail}</source>
        <translation>Le serveur a répondu, mais pas par une liste. {detail}</translation>
    </message>
    <message>
        <source>✓ See which call rings, and who the caller really is</source>
        <translation>✓ Voir quel appel sonne, et qui est vraiment l’appelant</translation>
    </message>
    <message>
        <source>✓ Transfer calls, with the caller on hold or with everyone</source>
        <translation>✓ Transférer des appels, l’appelant en attente ou tous ensemble</translation>
    </message>
    <message>
        <source>✓ Return calls to the router before their time is over</source>
        <translation>✓ Retourner des appels au routeur avant la fin de leur délai</translation>
    </message>
    <message>
        <source>✓ Accept calls, so that they are not taken back</source>
        <translation>✓ Accepter des appels, pour qu’ils ne soient pas repris</translation>
    </message>
    <message>
        <source>⚠ {key}: stored, but see above.</source>
        <translation>⚠ {key}&#xa0;: enregistrée, mais voir ci-dessus.</translation>
    </message>
    <message>
        <source>– None stored: {key}. It can be added at any time.</source>
        <translation>– Aucune enregistrée&#xa0;: {key}. On peut l’ajouter en tout temps.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Keeps the call: the router will not take it back.</source>
        <translation>Garde l’appel&#xa0;: le routeur ne le reprendra pas.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next buyer.</source>
        <translation>Rend l’appelant au routeur, qui appelle le prochain Buyer.</translation>
    </message>
    <message>
        <source>Gives the caller back to the router, which dials the next handler.</source>
        <translation>Rend l’appelant au routeur, qui appelle le prochain intervenant.</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Accepter l’appel</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Retourner l’appel</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>résultat inconnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Held transfer to {to}</source>
        <translation>Transfert avec attente vers {to}</translation>
    </message>
    <message>
        <source>Conference with {to}</source>
        <translation>Conférence avec {to}</translation>
    </message>
    <message>
        <source>refused: {why}</source>
        <translation>refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Agent Console – Call history</source>
        <translation>Agent Console – Historique des appels</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Chercher des appels</translation>
    </message>
    <message>
        <source>Number, name, note or outcome</source>
        <translation>Numéro, nom, note ou résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget this caller</source>
        <translation>Oublier cet appelant</translation>
    </message>
    <message>
        <source>Selected call</source>
        <translation>Appel sélectionné</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation>
            <numerusform>%n appel trouvé</numerusform>
            <numerusform>%n appels trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation>
            <numerusform>✓ %n appel écrit dans {file}.</numerusform>
            <numerusform>✓ %n appels écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journals that were set aside may still hold it; delete them: {files}</source>
        <translation>Des registres endommagés mis de côté peuvent encore le contenir; supprimez-les&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Calls of the past</source>
        <translation>Appels passés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
        <source>✓ {number} is forgotten. Calls removed: {calls}, mentions elsewhere: {mentions}.</source>
        <translation>✓ {number} est oublié. Appels supprimés&#xa0;: {calls}; mentions ailleurs&#xa0;: {mentions}.</translation>
    </message>
    <message>
        <source>Removes this caller&apos;s number and calls from this computer, for good.</source>
        <translation>Supprime pour de bon de cet ordinateur le numéro et les appels de cet appelant.</translation>
    </message>
    <message>
        <source>Choose a call whose number is known.</source>
        <translation>Choisissez un appel dont le numéro est connu.</translation>
    </message>
    <message>
        <source>{began} – ended {ended}</source>
        <translation>{began} – fin {ended}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>sent as {number}</source>
        <translation>transmis&#xa0;: {number}</translation>
    </message>
    <message>
        <source>dialled {number}</source>
        <translation>composé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>rang as {number}</source>
        <translation>a sonné comme {number}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>Résultat&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>hold guard</name>
    <message>
        <source>A caller without a number</source>
        <translation>Un appelant sans numéro</translation>
    </message>
    <message>
        <source>{who} is on hold, and has been for {time}.</source>
        <translation>{who} est en attente depuis {time}.</translation>
    </message>
    <message>
        <source>{who} still waits on hold: {time} by now.</source>
        <translation>{who} attend toujours&#xa0;: déjà {time}.</translation>
    </message>
    <message>
        <source>Do not forget {who}: on hold for {time}!</source>
        <translation>N’oubliez pas {who}&#xa0;: en attente depuis {time}!</translation>
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
        <translation>{key} manquerait dans tous les autres programmes&#xa0;: ajoutez Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>“{text}” is not one key.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une touche.</translation>
    </message>
    <message>
        <source>{key} cannot be a global key.</source>
        <translation>{key} ne peut pas être une touche globale.</translation>
    </message>
    <message>
        <source>Show Agent Console</source>
        <translation>Afficher Agent Console</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transférer l’appel</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Connecter l’appelant en attente</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Accepter l’appel</translation>
    </message>
    <message>
        <source>Return the call</source>
        <translation>Retourner l’appel</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: another program holds it.</source>
        <translation>{key} ({does}) n’est pas disponible&#xa0;: un autre programme s’en sert.</translation>
    </message>
    <message>
        <source>{key} ({does}) cannot be had: this keyboard has no such key.</source>
        <translation>{key} ({does}) n’est pas disponible&#xa0;: ce clavier n’a pas cette touche.</translation>
    </message>
    <message>
        <source>{key} ({does}) was not given by this desktop.</source>
        <translation>{key} ({does}) n’a pas été accordée par ce bureau.</translation>
    </message>
    <message>
        <source>This desktop offers no global keys to programs.</source>
        <translation>Ce bureau n’offre pas de touches globales aux programmes.</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>A caller</source>
        <translation>Un appelant</translation>
    </message>
    <message>
        <source>{who} may still be on hold. Close again to leave all the same.</source>
        <translation>{who} est peut-être encore en attente. Fermez de nouveau pour partir quand même.</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Message: {text}</source>
        <translation>Message&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Message: none</source>
        <translation>Message&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Recovered after the program had ended.</source>
        <translation>Reprise après une fin imprévue du programme.</translation>
    </message>
    <message>
        <source>{action} refused. {why}</source>
        <translation>{action}&#xa0;: refusé. {why}</translation>
    </message>
    <message>
        <source>{action} was not sent. {why}</source>
        <translation>{action}&#xa0;: non envoyé. {why}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Connecter l’appelant</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>Return call</source>
        <translation>Retourner l’appel</translation>
    </message>
    <message>
        <source>Accept call</source>
        <translation>Accepter l’appel</translation>
    </message>
    <message>
        <source>The server accepted the transfer.</source>
        <translation>Le serveur a accepté le transfert.</translation>
    </message>
    <message>
        <source>The caller is connected.</source>
        <translation>L’appelant est connecté.</translation>
    </message>
    <message>
        <source>The server accepted the stop.</source>
        <translation>Le serveur a accepté l’arrêt.</translation>
    </message>
    <message>
        <source>The server takes the call back.</source>
        <translation>Le serveur reprend l’appel.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>L’appel est accepté.</translation>
    </message>
    <message>
        <source>Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.</source>
        <translation>Transférer&#xa0;: résultat inconnu. Le transfert a peut-être eu lieu; il n’est pas répété de lui-même. Transférer de nouveau pourrait appeler la destination deux fois.</translation>
    </message>
    <message>
        <source>Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.</source>
        <translation>Connecter l’appelant&#xa0;: résultat inconnu. L’appelant vous entend peut-être. Rien n’est répété de soi-même; connecter de nouveau ne nuit pas.</translation>
    </message>
    <message>
        <source>Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.</source>
        <translation>Arrêter le transfert&#xa0;: résultat inconnu. L’appelant vous entend peut-être. Rien n’est répété de soi-même; arrêter de nouveau ne nuit pas.</translation>
    </message>
    <message>
        <source>Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.</source>
        <translation>Retourner l’appel&#xa0;: résultat inconnu. La liste montrera si l’appel a été repris. Rien n’est répété de soi-même.</translation>
    </message>
    <message>
        <source>Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.</source>
        <translation>Accepter l’appel&#xa0;: résultat inconnu. Rien n’est répété de soi-même; accepter de nouveau ne nuit pas.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <source>Returned: the router has taken the call back.</source>
        <translation>Retourné&#xa0;: le routeur a repris l’appel.</translation>
    </message>
    <message>
        <source>The call was taken back: it was not accepted in time.</source>
        <translation>L’appel a été repris&#xa0;: il n’a pas été accepté à temps.</translation>
    </message>
    <message>
        <source>The call goes on without you: your leg has ended.</source>
        <translation>L’appel continue sans vous&#xa0;: votre branche est terminée.</translation>
    </message>
    <message>
        <source>The call is in the list again, and its transfer with it.</source>
        <translation>L’appel est de nouveau dans la liste, et son transfert aussi.</translation>
    </message>
    <message>
        <source>Stopped: the list confirms that the caller is with you.</source>
        <translation>Arrêté&#xa0;: la liste confirme que l’appelant est avec vous.</translation>
    </message>
    <message>
        <source>The destination has left or did not answer.</source>
        <translation>La destination est partie ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The call has not been returned: the list still shows it.</source>
        <translation>L’appel n’a pas été retourné&#xa0;: la liste le montre encore.</translation>
    </message>
    <message>
        <source>The call was accepted: its time is over, and it is still with you.</source>
        <translation>L’appel était accepté&#xa0;: le délai est écoulé, et il est toujours avec vous.</translation>
    </message>
    <message>
        <source>Nothing was done: the call in hand had just changed. Press again if you mean this one.</source>
        <translation>Rien n’a été fait&#xa0;: l’appel en main venait de changer. Appuyez encore si c’est bien celui-ci.</translation>
    </message>
    <message>
        <source>This ring is not a call routed through Retreaver.</source>
        <translation>Cette sonnerie n’est pas un appel acheminé par Retreaver.</translation>
    </message>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation>
            <numerusform>%n transfert en cours.</numerusform>
            <numerusform>%n transferts en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation>
            <numerusform>%n requête au résultat inconnu.</numerusform>
            <numerusform>%n requêtes au résultat inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further mistakes: %n. All of them stand in Diagnostics.</source>
        <translation>
            <numerusform>Autres erreurs : %n. Toutes figurent dans Diagnostic.</numerusform>
            <numerusform>Autres erreurs : %n. Toutes figurent dans Diagnostic.</numerusform>
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
        <translation>Appel entrant</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Who hears whom</source>
        <translation>Qui entend qui</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>between {earliest} and {latest}</source>
        <translation>entre {earliest} et {latest}</translation>
    </message>
    <message>
        <source>{clock} in {city}</source>
        <translation>{clock} à {city}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Exercice&#xa0;: rien ici n’est réel</translation>
    </message>
    <message>
        <source>Practise with</source>
        <translation>S’exercer avec</translation>
    </message>
    <message>
        <source>calls you can return</source>
        <translation>des appels à retourner</translation>
    </message>
    <message>
        <source>calls you must accept</source>
        <translation>des appels à accepter</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>A caller is on hold</source>
        <translation>Un appelant est en attente</translation>
    </message>
    <message>
        <source>Calls may be missed</source>
        <translation>Des appels peuvent être manqués</translation>
    </message>
    <message>
        <source>The list of calls has stopped: see the window&apos;s first line.</source>
        <translation>La liste des appels s’est arrêtée&#xa0;: voyez la première ligne de la fenêtre.</translation>
    </message>
    <message>
        <source>No address is set that shows the caller: see Settings.</source>
        <translation>Aucune adresse n’est réglée pour montrer l’appelant&#xa0;: voir les Paramètres.</translation>
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
        <translation>Le serveur de contrôle d’appels n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La requête n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>No API key is stored for this action.</source>
        <translation>Aucune clé d’API n’est enregistrée pour cette action.</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be used.</source>
        <translation>L’adresse du serveur est inutilisable.</translation>
    </message>
    <message>
        <source>This destination cannot be dialled.</source>
        <translation>Cette destination ne peut pas être composée.</translation>
    </message>
    <message>
        <source>The call lacks a number that the endpoint needs.</source>
        <translation>Il manque à l’appel un numéro dont l’adresse a besoin.</translation>
    </message>
    <message>
        <source>The certificate file in the settings cannot be read.</source>
        <translation>Le fichier de certificats des Paramètres ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check the address and the network.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address, or try again later.</source>
        <translation>Le serveur a refusé la connexion. Vérifiez l’adresse ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No connection to the server could be made. Check the network.</source>
        <translation>Aucune connexion au serveur n’a pu être établie. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time. Check the network.</source>
        <translation>Le serveur n’a pas pris la connexion à temps. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Earlier requests are still waiting for the server.</source>
        <translation>Des requêtes précédentes attendent encore le serveur.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the server. Check the proxy&apos;s address, name and password.</source>
        <translation>Le mandataire n’a pas joint le serveur. Vérifiez son adresse, le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>Aucune connexion sécurisée n’a pu être convenue avec le serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur est expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>Le certificat du serveur n’est pas encore valide, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. The address may be wrong, or someone is in between.</source>
        <translation>Le certificat du serveur est celui d’un autre hôte. L’adresse est peut-être fausse, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that this computer trusts. If your company inspects traffic, add its certificate file in the settings.</source>
        <translation>Le certificat du serveur n’est pas signé par une autorité reconnue de cet ordinateur. Si votre entreprise inspecte le trafic, ajoutez son fichier de certificats dans les Paramètres.</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the server was lost before it answered.</source>
        <translation>La connexion au serveur a été perdue avant sa réponse.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The server refused for a reason that its documentation does not list.</source>
        <translation>Le serveur a refusé pour une raison absente de sa documentation.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>Le serveur a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Your request was unintelligible. Check your formatting.</source>
        <translation>La requête était incompréhensible. Vérifiez le format.</translation>
    </message>
    <message>
        <source>Your API key is wrong or missing.</source>
        <translation>La clé d’API est erronée ou absente.</translation>
    </message>
    <message>
        <source>You didn&apos;t pass in your Company ID or you&apos;re using the wrong API key.</source>
        <translation>L’identifiant d’entreprise manque, ou la clé d’API n’est pas la bonne.</translation>
    </message>
    <message>
        <source>It actually, really doesn&apos;t exist.</source>
        <translation>Cela n’existe vraiment pas sur le serveur.</translation>
    </message>
    <message>
        <source>It doesn&apos;t respond to the HTTP action you used.</source>
        <translation>Le serveur n’accepte pas la méthode HTTP utilisée.</translation>
    </message>
    <message>
        <source>You requested a format that isn&apos;t JSON or XML.</source>
        <translation>Le format demandé n’est ni JSON ni XML.</translation>
    </message>
    <message>
        <source>It up and left or was otherwise deleted.</source>
        <translation>Cela a disparu du serveur ou y a été supprimé.</translation>
    </message>
    <message>
        <source>I&apos;m a little teapot!</source>
        <translation>Je suis une petite théière!</translation>
    </message>
    <message>
        <source>Slow down. Highly concurrent requests are frowned upon.</source>
        <translation>Moins vite. Les requêtes trop simultanées sont mal vues.</translation>
    </message>
    <message>
        <source>The server had a problem. Try again later.</source>
        <translation>Le serveur a eu un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server is temporarily offline for maintenance. Please try again later.</source>
        <translation>Le serveur est hors ligne pour entretien. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed. Check the address in the settings.</source>
        <translation>Le serveur renvoie à une autre adresse, qui n’est pas suivie. Vérifiez l’adresse dans les Paramètres.</translation>
    </message>
    <message>
        <source>The server answered with a status that its documentation does not list.</source>
        <translation>Le serveur a répondu par un état absent de sa documentation.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>La réponse du serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty.</source>
        <translation>La réponse du serveur était vide.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to read.</source>
        <translation>La réponse du serveur était trop grande pour être lue.</translation>
    </message>
    <message>
        <source>The server says that the transfer began but gave no transfer UUID, so the transfer cannot be connected or stopped from here.</source>
        <translation>Le serveur dit que le transfert a commencé, mais n’a donné aucun UUID de transfert; il ne peut donc être ni connecté ni arrêté d’ici.</translation>
    </message>
    <message>
        <source>The program was closed before the answer came.</source>
        <translation>Le programme a été fermé avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>It could not be recorded on this computer first, so it was not sent.</source>
        <translation>Rien n’a pu être consigné d’abord sur cet ordinateur; ce n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>This program could not take in something that happened: what it shows may be incomplete.</source>
        <translation>Ce programme n’a pas pu prendre en compte un événement&#xa0;: ce qu’il montre est peut-être incomplet.</translation>
    </message>
    <message>
        <source>the keyring does not open; unlock it and try again</source>
        <translation>le trousseau ne s’ouvre pas; déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>the keyring is locked; unlock it and try again</source>
        <translation>le trousseau est verrouillé; déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one</source>
        <translation>aucun trousseau n’est disponible pour garder les clés; installez-en un et démarrez-le</translation>
    </message>
    <message>
        <source>no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet with the Secret Service), or name one in PYTHON_KEYRING_BACKEND</source>
        <translation>aucun trousseau n’est disponible pour garder les clés; installez-en un et démarrez-le (sous Linux, GNOME Keyring ou KWallet avec le Secret Service), ou nommez-en un dans PYTHON_KEYRING_BACKEND</translation>
    </message>
    <message>
        <source>the keyring failed ({detail}); see whether it is running and unlocked</source>
        <translation>le trousseau a échoué ({detail}); voyez s’il fonctionne et s’il est déverrouillé</translation>
    </message>
    <message>
        <source>the keyring backend could not be loaded ({detail}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg</source>
        <translation>le trousseau n’a pas pu être chargé ({detail}); voir PYTHON_KEYRING_BACKEND et keyringrc.cfg</translation>
    </message>
    <message>
        <source>the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg</source>
        <translation>le trousseau nul ne garde rien; choisissez-en un autre dans PYTHON_KEYRING_BACKEND ou keyringrc.cfg</translation>
    </message>
    <message>
        <source>the keyring {kind} keeps keys in the clear; uninstall it or name another in PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration</source>
        <translation>le trousseau {kind} garde les clés en clair; désinstallez-le, nommez-en un autre dans PYTHON_KEYRING_BACKEND ou mettez allow_insecure_keyring = true au début de la configuration</translation>
    </message>
    <message>
        <source>The journal could not be used.</source>
        <translation>Le registre n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal {file} was not written. Free some space and try again.</source>
        <translation>Le disque est plein; le registre {file} n’a pas été écrit. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and try again.</source>
        <translation>Le disque a refusé le registre {file}. Vérifiez le disque, son quota et toute limite de taille, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be opened for writing. Make its folder writable for you, or name another one in AGENT_CONSOLE_DATA_DIR.</source>
        <translation>Le registre {file} ne peut pas être ouvert en écriture. Rendez son dossier accessible en écriture, ou nommez-en un autre dans AGENT_CONSOLE_DATA_DIR.</translation>
    </message>
    <message>
        <source>Another program holds the journal {file}. Close whatever has it open, a backup for example, and try again.</source>
        <translation>Un autre programme tient le registre {file}. Fermez ce qui l’a ouvert, une sauvegarde par exemple, et réessayez.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged and could not be set aside. Move it elsewhere and try again.</source>
        <translation>Le registre {file} est endommagé et n’a pas pu être mis de côté. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>The journal {file} is damaged. It was kept as {kept}, and a new one begins. Try again.</source>
        <translation>Le registre {file} est endommagé. Il a été conservé sous {kept}, et un nouveau commence. Réessayez.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program, and was left as it is. Install that version, or move the file elsewhere.</source>
        <translation>Le registre {file} a été écrit par une version plus récente de ce programme et laissé tel quel. Installez cette version ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The journal {file} is closed, because the program is ending. Start it again.</source>
        <translation>Le registre {file} est fermé, car le programme se termine. Redémarrez-le.</translation>
    </message>
    <message>
        <source>That is too short for a phone number, so nobody was forgotten. Give the number in full.</source>
        <translation>C’est trop court pour un numéro de téléphone; personne n’a été oublié. Donnez le numéro complet.</translation>
    </message>
    <message>
        <source>The export could not be written to the end. Choose another place with enough space and try again.</source>
        <translation>L’exportation n’a pas pu être écrite jusqu’au bout. Choisissez un autre endroit avec assez d’espace et réessayez.</translation>
    </message>
    <message>
        <source>The journal {file} failed. Try again; if it persists, move the file elsewhere and report this.</source>
        <translation>Le registre {file} a échoué. Réessayez; si cela persiste, déplacez le fichier et signalez-le.</translation>
    </message>
    <message>
        <source>{why}; next try in {seconds} s</source>
        <translation>{why}; prochain essai dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>listening to what is copied</source>
        <translation>à l’écoute de ce qui est copié</translation>
    </message>
    <message>
        <source>listening to {place}</source>
        <translation>à l’écoute de {place}</translation>
    </message>
    <message>
        <source>it failed unexpectedly; the log has the details</source>
        <translation>échec imprévu; les détails sont dans le journal</translation>
    </message>
    <message>
        <source>it takes no message</source>
        <translation>il ne prend aucun message</translation>
    </message>
    <message>
        <source>it announces more rings than any phone has</source>
        <translation>il annonce plus de sonneries qu’aucun téléphone n’en a</translation>
    </message>
    <message>
        <source>the certificate of {place} is not accepted: {detail}</source>
        <translation>le certificat de {place} n’est pas accepté&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{place} does not speak TLS</source>
        <translation>{place} ne parle pas TLS</translation>
    </message>
    <message>
        <source>{place} does not answer</source>
        <translation>{place} ne répond pas</translation>
    </message>
    <message>
        <source>{place} cannot be reached: {detail}</source>
        <translation>{place} est inaccessible&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>the connection was lost: {detail}</source>
        <translation>la connexion a été perdue&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>its secret is not in the keyring</source>
        <translation>son secret n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>its token is not in the keyring</source>
        <translation>son jeton n’est pas dans le trousseau</translation>
    </message>
    <message>
        <source>its token has fewer than {least} characters; store a longer one</source>
        <translation>son jeton compte moins de {least} caractères; enregistrez-en un plus long</translation>
    </message>
    <message>
        <source>Asterisk gives no challenge to log in with</source>
        <translation>Asterisk ne donne pas de défi pour ouvrir la session</translation>
    </message>
    <message>
        <source>Asterisk refuses the user name or its secret</source>
        <translation>Asterisk refuse le nom d’utilisateur ou son secret</translation>
    </message>
    <message>
        <source>what listens there does not answer as Asterisk does</source>
        <translation>ce qui écoute là ne répond pas comme Asterisk</translation>
    </message>
    <message>
        <source>what listens there is not Asterisk&apos;s manager: {detail}</source>
        <translation>ce qui écoute là n’est pas le gestionnaire d’Asterisk&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>what listens there is not baresip&apos;s ctrl_tcp: {detail}</source>
        <translation>ce qui écoute là n’est pas le ctrl_tcp de baresip&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>baresip closed the connection; it serves one program at a time, another one may have come</source>
        <translation>baresip a fermé la connexion; il ne sert qu’un programme à la fois, un autre est peut-être venu</translation>
    </message>
    <message>
        <source>port {port} is in use by another program</source>
        <translation>le port {port} est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {detail}</source>
        <translation>le port {port} ne peut pas être utilisé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{file} holds no certificate in PEM form</source>
        <translation>{file} ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}</source>
        <translation>{file} ne peut pas être lu&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{key} is not set</source>
        <translation>{key} n’est pas défini</translation>
    </message>
    <message>
        <source>endpoint must be written as PJSIP/201</source>
        <translation>endpoint doit s’écrire comme PJSIP/201</translation>
    </message>
    <message>
        <source>an agent-console: URL can announce a ring, an answer or a hangup, and nothing else</source>
        <translation>une URL agent-console: peut annoncer une sonnerie, une réponse ou une fin d’appel, et rien d’autre</translation>
    </message>
    <message>
        <source>CALLER must be a phone number, a SIP address, or a word such as anonymous</source>
        <translation>CALLER doit être un numéro de téléphone, une adresse SIP ou un mot comme anonymous</translation>
    </message>
    <message>
        <source>a call UUID has 1 to 128 characters, no spaces, and none of / \ ? # % &amp; = : ; ,</source>
        <translation>un UUID d’appel a de 1 à 128 caractères, sans espace et sans aucun de / \ ? # % &amp; = : ; ,</translation>
    </message>
    <message>
        <source>the number called must be a phone number, a SIP address, or an account user@host</source>
        <translation>le numéro appelé doit être un numéro de téléphone, une adresse SIP ou un compte user@host</translation>
    </message>
    <message>
        <source>{place}: cannot be read ({detail}); make it readable</source>
        <translation>{place}&#xa0;: ne peut pas être lu ({detail}); rendez-le lisible</translation>
    </message>
    <message>
        <source>{place}: cannot be written ({detail}); make it writable</source>
        <translation>{place}&#xa0;: ne peut pas être écrit ({detail}); rendez-le modifiable</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8; nothing of this file is used, save it as UTF-8</source>
        <translation>{place}&#xa0;: n’est pas en UTF-8; rien de ce fichier n’est utilisé, enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{place}: {detail}; nothing of this file is used, mend this line</source>
        <translation>{place}&#xa0;: {detail}; rien de ce fichier n’est utilisé, corrigez cette ligne</translation>
    </message>
    <message>
        <source>{place}: {key} is set by your administrator; what stands here is not used</source>
        <translation>{place}&#xa0;: {key} est fixé par votre administrateur; ce qui est écrit ici ne sert pas</translation>
    </message>
    <message>
        <source>{place}: a profile needs a name; it is left out</source>
        <translation>{place}&#xa0;: un profil a besoin d’un nom; il est laissé de côté</translation>
    </message>
    <message>
        <source>{place}: a second profile is called {value}; it is left out</source>
        <translation>{place}&#xa0;: un second profil s’appelle {value}; il est laissé de côté</translation>
    </message>
    <message>
        <source>{place}: quick_dial has a second {value}; it is left out</source>
        <translation>{place}&#xa0;: quick_dial contient un second {value}; il est laissé de côté</translation>
    </message>
    <message>
        <source>{place}: a quick_dial entry {what}; it is left out</source>
        <translation>{place}&#xa0;: une entrée de quick_dial est laissée de côté. {what}</translation>
    </message>
    <message>
        <source>{place}: name {what}; the profile is left out</source>
        <translation>{place}&#xa0;: le profil est laissé de côté à cause de name. {what}</translation>
    </message>
    <message>
        <source>{place}: kind {what}; the ring source is left out</source>
        <translation>{place}&#xa0;: la source de sonnerie est laissée de côté à cause de kind. {what}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; known here: {words}</source>
        <translation>{place}&#xa0;: clé inconnue {value}; connues ici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{place}: unknown key {value}; keys belong into the keyring: agent-console keys set PROFILE ACTION</source>
        <translation>{place}&#xa0;: clé inconnue {value}; les clés vont dans le trousseau&#xa0;: agent-console keys set PROFILE ACTION</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; using {value}</source>
        <translation>{place}&#xa0;: {key} est remplacé par {value}. {what}</translation>
    </message>
    <message>
        <source>{place}: {key} {what}; it is left out</source>
        <translation>{place}&#xa0;: {key} est laissé de côté. {what}</translation>
    </message>
    <message>
        <source>{place}: another program keeps changing it; nothing was written, try again</source>
        <translation>{place}&#xa0;: un autre programme le modifie sans cesse; rien n’a été écrit, réessayez</translation>
    </message>
    <message>
        <source>{place}: has a mistake that keeps it from being read; mend it first, nothing was written</source>
        <translation>{place}&#xa0;: une erreur empêche de le lire; corrigez-la d’abord, rien n’a été écrit</translation>
    </message>
    <message>
        <source>{place}: is written in a way that cannot be changed safely; change it with an editor</source>
        <translation>{place}&#xa0;: écrit d’une façon qui ne se modifie pas sans risque; modifiez-le avec un éditeur</translation>
    </message>
    <message>
        <source>ring_sources are set by your administrator</source>
        <translation>ring_sources est fixé par votre administrateur</translation>
    </message>
    <message>
        <source>the profile {value} comes from your administrator</source>
        <translation>le profil {value} vient de votre administrateur</translation>
    </message>
    <message>
        <source>{key} of {value} is set by your administrator</source>
        <translation>{key} de {value} est fixé par votre administrateur</translation>
    </message>
    <message>
        <source>{key} is set by your administrator</source>
        <translation>{key} est fixé par votre administrateur</translation>
    </message>
    <message>
        <source>there is a profile called {value} already; nothing was written</source>
        <translation>il y a déjà un profil nommé {value}; rien n’a été écrit</translation>
    </message>
    <message>
        <source>this file has no profile called {value}; nothing was written</source>
        <translation>ce fichier n’a aucun profil nommé {value}; rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copié ✓</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>Copier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Jitsi cannot start a program whose path has a space: put a link to it where there is none.</source>
        <translation>Jitsi ne peut pas démarrer un programme dont le chemin contient une espace&#xa0;: placez un lien vers lui là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>Save each as an executable file, and enter its path in User profile, Scripts, under its name.</source>
        <translation>Enregistrez chacun comme fichier exécutable; inscrivez son chemin dans User profile, Scripts, sous son nom.</translation>
    </message>
    <message>
        <source>Incoming call failed</source>
        <translation>Appel entrant échoué</translation>
    </message>
    <message>
        <source>This console takes action URLs from this computer alone: something must pass them on to it.</source>
        <translation>Cette console n’accepte les URL d’action que de cet ordinateur&#xa0;: quelque chose doit les lui relayer.</translation>
    </message>
    <message>
        <source>Add the ring source for action URLs, and put its token instead of TOKEN.</source>
        <translation>Ajoutez la source de sonnerie pour les URL d’action et mettez son jeton à la place de TOKEN.</translation>
    </message>
    <message>
        <source>No setting of {phone} is known to us that runs a program when it rings.</source>
        <translation>Nous ne connaissons aucun réglage de {phone} qui lance un programme à la sonnerie.</translation>
    </message>
    <message>
        <source>Close MicroSIP. In microsip.ini, under [Settings], change these lines, then start it.</source>
        <translation>Fermez MicroSIP. Dans microsip.ini, sous [Settings], modifiez ces lignes, puis démarrez-le.</translation>
    </message>
    <message>
        <source>MicroSIP adds the number by itself. The file lies in %AppData%\MicroSIP.</source>
        <translation>MicroSIP ajoute le numéro lui-même. Le fichier se trouve dans %AppData%\MicroSIP.</translation>
    </message>
    <message>
        <source>Settings, Automation: for an incoming call that rings, choose to open a URL.</source>
        <translation>Settings, Automation&#xa0;: pour un appel entrant qui sonne, choisissez d’ouvrir une URL.</translation>
    </message>
    <message>
        <source>Editions differ: some open URLs for answered calls only, some not at all.</source>
        <translation>Les éditions diffèrent&#xa0;: certaines n’ouvrent une URL qu’à la réponse, d’autres jamais.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings, Integration. Launch an external application when it rings.</source>
        <translation>Dans l’application de bureau&#xa0;: Settings, Integration. Lancez une application externe à la sonnerie.</translation>
    </message>
    <message>
        <source>Options, Notifications: choose the event Incoming call and Execute a program.</source>
        <translation>Options, Notifications&#xa0;: choisissez l’événement Incoming call et Execute a program.</translation>
    </message>
    <message>
        <source>Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.</source>
        <translation>Portail d’administration&#xa0;: connexion, Features, Screen pop-ups&#xa0;: ouvrez-en un à l’appel entrant.</translation>
    </message>
    <message>
        <source>Add an external application and let it start with the call.</source>
        <translation>Ajoutez une application externe et faites-la démarrer avec l’appel.</translation>
    </message>
    <message>
        <source>myPBX starts it when you pick up; while it rings, start it from the message on the desktop.</source>
        <translation>myPBX le démarre quand vous décrochez ; pendant la sonnerie, démarrez-le depuis le message sur le bureau.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Setup, Advanced, Action URL, Incoming call.</source>
        <translation>Sur la page Web du téléphone&#xa0;: Setup, Advanced, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>On the phone&apos;s web page: Features, Action URL, Incoming call.</source>
        <translation>Sur la page Web du téléphone&#xa0;: Features, Action URL, Incoming call.</translation>
    </message>
    <message>
        <source>If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.</source>
        <translation>Si votre version peut ouvrir une URL, NUMBER en est la variable. Sinon&#xa0;: Asterisk, ou copier.</translation>
    </message>
    <message>
        <source>Another phone with action URLs</source>
        <translation>Autre téléphone avec URL d’action</translation>
    </message>
    <message>
        <source>Whatever on this computer sends an HTTP request when a call comes in and ends.</source>
        <translation>Tout ce qui, sur cet ordinateur, envoie une requête HTTP quand un appel arrive et se termine.</translation>
    </message>
    <message>
        <source>Any other phone</source>
        <translation>Tout autre téléphone</translation>
    </message>
    <message>
        <source>Whatever can run a program, or open a URL, when a call comes in.</source>
        <translation>Tout ce qui peut lancer un programme ou ouvrir une URL quand un appel arrive.</translation>
    </message>
    <message>
        <source>Put the phone&apos;s own placeholder for the caller&apos;s number instead of NUMBER.</source>
        <translation>Mettez la variable de votre téléphone pour le numéro de l’appelant à la place de NUMBER.</translation>
    </message>
    <message>
        <source>Action URL</source>
        <translation>URL d’action</translation>
    </message>
    <message>
        <source>Put the phone&apos;s placeholder for the number instead of NUMBER.</source>
        <translation>Mettez la variable du téléphone pour le numéro à la place de NUMBER.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Screen pop-up URL</source>
        <translation>URL de la fiche client</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>When the ringing stops</source>
        <translation>Quand la sonnerie cesse</translation>
    </message>
</context>
<context>
    <name>ring</name>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>No ring was heard.</source>
        <translation>Aucune sonnerie entendue.</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Couper cette sonnerie</translation>
    </message>
    <message>
        <source>Rang: {caller}
{how}</source>
        <translation>A sonné&#xa0;: {caller}
{how}</translation>
    </message>
    <message>
        <source>Probably this call: {caller}.</source>
        <translation>Sans doute cet appel&#xa0;: {caller}.</translation>
    </message>
    <message>
        <source>Probably this call: {caller}. {key} takes it.</source>
        <translation>Sans doute cet appel&#xa0;: {caller}. {key} le prend.</translation>
    </message>
    <message>
        <source>From an older picture: it may have changed.</source>
        <translation>D’après une image plus ancienne&#xa0;: cela a pu changer.</translation>
    </message>
    <message>
        <source>Answered: {caller}
{how}</source>
        <translation>Répondu&#xa0;: {caller}
{how}</translation>
    </message>
    <message>
        <source>Ringing: {caller}
{how}</source>
        <translation>Sonne&#xa0;: {caller}
{how}</translation>
    </message>
    <message>
        <source>Ringing caller: {caller}. {how}</source>
        <translation>Appelant qui sonne&#xa0;: {caller}. {how}</translation>
    </message>
    <message>
        <source>Ringing caller: none. {probably}</source>
        <translation>Appelant qui sonne&#xa0;: aucun. {probably}</translation>
    </message>
    <message>
        <source>Ringing caller: none</source>
        <translation>Appelant qui sonne&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Test: wait for a ring</source>
        <translation>Essai&#xa0;: attendre une sonnerie</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation>
            <numerusform>En attente d’une sonnerie&#xa0;: appelez-vous maintenant. Il reste %n seconde.</numerusform>
            <numerusform>En attente d’une sonnerie&#xa0;: appelez-vous maintenant. Il reste %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ A ring arrived from {source}: {caller}, read as {read_as}.</source>
        <translation>✓ Sonnerie reçue de {source}&#xa0;: {caller}, lu comme {read_as}.</translation>
    </message>
    <message>
        <source>Call yourself, and see here what the softphone hands over.</source>
        <translation>Appelez-vous et voyez ici ce que le téléphone logiciel transmet.</translation>
    </message>
    <message>
        <source>No ring arrived. See whether the softphone rang, and what is entered in it.</source>
        <translation>Aucune sonnerie n’est arrivée. Voyez si le téléphone logiciel a sonné et ce qui y est inscrit.</translation>
    </message>
    <message>
        <source>⚠ A ring arrived from {source}, but {caller} is no number.</source>
        <translation>⚠ Sonnerie reçue de {source}, mais {caller} n’est pas un numéro.</translation>
    </message>
</context>
<context>
    <name>screen pop</name>
    <message>
        <source>The address of the screen pop may not be opened: {scheme} is not allowed.</source>
        <translation>L’adresse de la fiche client ne peut pas être ouverte&#xa0;: {scheme} n’est pas permis.</translation>
    </message>
    <message>
        <source>The address of the screen pop names no host of its own.</source>
        <translation>L’adresse de la fiche client ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>The address of the screen pop is no address.</source>
        <translation>L’adresse de la fiche client n’est pas une adresse.</translation>
    </message>
    <message>
        <source>No program opened the address of the screen pop.</source>
        <translation>Aucun programme n’a ouvert l’adresse de la fiche client.</translation>
    </message>
</context>
<context>
    <name>second call</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n de plus&#xa0;: voir la liste</numerusform>
            <numerusform>%n de plus&#xa0;: voir la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Second appel</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Shows this call here. Answer it on your phone.</source>
        <translation>Montre cet appel ici. Répondez-y sur votre téléphone.</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>{key} switches to it.</source>
        <translation>{key} bascule vers lui.</translation>
    </message>
    <message>
        <source>Earlier call: {who}</source>
        <translation>Appel antérieur&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Second call: {who}, an earlier one</source>
        <translation>Second appel&#xa0;: {who}, un appel antérieur</translation>
    </message>
    <message>
        <source>Second call: {who}</source>
        <translation>Second appel&#xa0;: {who}</translation>
    </message>
    <message>
        <source>It rings: {details}</source>
        <translation>Il sonne&#xa0;: {details}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>Garder&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Supprimer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>sera supprimée</translation>
    </message>
    <message>
        <source>stored; type another to replace it</source>
        <translation>enregistrée; remplaçable</translation>
    </message>
    <message>
        <source>{label}: method</source>
        <translation>{label}&#xa0;: méthode</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>aucune enregistrée</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>About Agent Console</source>
        <translation>À propos d’Agent Console</translation>
    </message>
    <message>
        <source>When a call comes in</source>
        <translation>À l’arrivée d’un appel</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>Pendant un appel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Profile and server</source>
        <translation>Profil et serveur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>They go into the keyring of your computer when you save, and are never shown.</source>
        <translation>Elles vont dans le trousseau de votre ordinateur à l’enregistrement et ne sont jamais affichées.</translation>
    </message>
    <message>
        <source>Company network</source>
        <translation>Réseau d’entreprise</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>This profile comes from your administrator.</source>
        <translation>Ce profil vient de votre administrateur.</translation>
    </message>
    <message>
        <source>Takes effect when you save.</source>
        <translation>Prend effet à l’enregistrement.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Quick dial and outcomes</source>
        <translation>Composition rapide et résultats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Numéro ou adresse SIP</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Quick dial {number}: remove</source>
        <translation>Composition rapide {number}&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Quick dial {number}: name</source>
        <translation>Composition rapide {number}&#xa0;: nom</translation>
    </message>
    <message>
        <source>Quick dial {number}: destination</source>
        <translation>Composition rapide {number}&#xa0;: destination</translation>
    </message>
    <message>
        <source>Softphone and rings</source>
        <translation>Téléphone et sonneries</translation>
    </message>
    <message>
        <source>Commands and links from softphones always arrive. Add what the console is to ask itself.</source>
        <translation>Les commandes et les liens des téléphones arrivent toujours. Ajoutez ce que la console doit interroger elle-même.</translation>
    </message>
    <message>
        <source>Ring sources</source>
        <translation>Sources de sonnerie</translation>
    </message>
    <message>
        <source>It also needs a secret: enter it on the page of the keys.</source>
        <translation>Il faut aussi un secret&#xa0;: inscrivez-le à la page des clés.</translation>
    </message>
    <message>
        <source>Listens once you save.</source>
        <translation>À l’écoute dès l’enregistrement.</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a ring source</source>
        <translation>Ajouter une source de sonnerie</translation>
    </message>
    <message>
        <source>Set up your phone</source>
        <translation>Régler votre téléphone</translation>
    </message>
    <message>
        <source>Customer program</source>
        <translation>Logiciel client</translation>
    </message>
    <message>
        <source>Screen pop</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>For all profiles</source>
        <translation>Pour tous les profils</translation>
    </message>
    <message>
        <source>Return and accept</source>
        <translation>Retour et acceptation</translation>
    </message>
    <message>
        <source>Copy it from the page of your {handler_group} and paste it here: it fills in the rest.</source>
        <translation>Copiez-le de la page de votre {handler_group} et collez-le ici&#xa0;: il remplit le reste.</translation>
    </message>
    <message>
        <source>Call rejection link</source>
        <translation>Lien de rejet d’appel</translation>
    </message>
    <message>
        <source>Use this link</source>
        <translation>Utiliser ce lien</translation>
    </message>
    <message>
        <source>Return or accept</source>
        <translation>Retour ou acceptation</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <translation>Enregistré. En vigueur dès maintenant.</translation>
    </message>
    <message>
        <source>Agent Console – Settings</source>
        <translation>Agent Console – Paramètres</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Profile to change</source>
        <translation>Profil à modifier</translation>
    </message>
    <message>
        <source>Takes effect at once, without a restart.</source>
        <translation>Prend effet tout de suite, sans redémarrage.</translation>
    </message>
    <message>
        <source>Shows again what is saved.</source>
        <translation>Affiche de nouveau ce qui est enregistré.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation>
            <numerusform>⚠ %n valeur ne peut pas être enregistrée telle quelle.</numerusform>
            <numerusform>⚠ %n valeurs ne peuvent pas être enregistrées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>● Changed, not saved yet.</source>
        <translation>● Modifié, pas encore enregistré.</translation>
    </message>
    <message>
        <source>There is no profile yet: add one.</source>
        <translation>Il n’y a pas encore de profil&#xa0;: ajoutez-en un.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Set up step by step</source>
        <translation>Régler étape par étape</translation>
    </message>
    <message>
        <source>Guide to a first call</source>
        <translation>Guide d’un premier appel</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference does not say. A wrong answer makes the picture of who hears whom wrong; “Not known” is always safe.</source>
        <translation>La documentation du fournisseur ne le dit pas. Une réponse fausse rend fausse l’image de qui entend qui; «&#xa0;Inconnu&#xa0;» est toujours sûr.</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>Your numbers and holds</source>
        <translation>Numéros et attente</translation>
    </message>
    <message>
        <source>✓ Taken: the address, {seconds} s, and the key, which is stored when you save.</source>
        <translation>✓ Repris&#xa0;: l’adresse, {seconds}&#xa0;s et la clé, qui sera conservée à l’enregistrement.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names as in the edition</source>
        <translation>Termes de l’édition</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Pays des numéros nationaux</translation>
    </message>
    <message>
        <source>Seconds between two looks at the list</source>
        <translation>Secondes entre deux lectures de la liste</translation>
    </message>
    <message>
        <source>When a call has come in</source>
        <translation>Quand un appel est arrivé</translation>
    </message>
    <message>
        <source>Seconds to return a call</source>
        <translation>Secondes pour retourner un appel</translation>
    </message>
    <message>
        <source>Seconds to accept a call</source>
        <translation>Secondes pour accepter un appel</translation>
    </message>
    <message>
        <source>Does stopping a transfer give the held caller back?</source>
        <translation>Arrêter un transfert rend-il l’appelant en attente?</translation>
    </message>
    <message>
        <source>Does a held caller come back when the destination hangs up?</source>
        <translation>L’appelant en attente revient-il quand la destination raccroche?</translation>
    </message>
    <message>
        <source>Where Return call goes</source>
        <translation>Où va Retourner l’appel</translation>
    </message>
    <message>
        <source>Where Accept call goes</source>
        <translation>Où va Accepter l’appel</translation>
    </message>
    <message>
        <source>Certificate authorities of your company</source>
        <translation>Autorités de certification de votre entreprise</translation>
    </message>
    <message>
        <source>Quick dial</source>
        <translation>Composition rapide</translation>
    </message>
    <message>
        <source>What is dialled to reach you, one a line</source>
        <translation>Ce qui est composé pour vous joindre, un par ligne</translation>
    </message>
    <message>
        <source>Outcomes to choose from after a call, one a line</source>
        <translation>Résultats au choix après un appel, un par ligne</translation>
    </message>
    <message>
        <source>Allow a keyring that keeps keys in the clear</source>
        <translation>Permettre un trousseau qui garde les clés en clair</translation>
    </message>
    <message>
        <source>Days that calls stay in the history</source>
        <translation>Jours de conservation des appels dans l’historique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Quiet: no window, notification or sound when a call rings</source>
        <translation>Silence&#xa0;: ni fenêtre, ni notification, ni son à la sonnerie</translation>
    </message>
    <message>
        <source>Show the window when a call rings</source>
        <translation>Afficher la fenêtre à la sonnerie</translation>
    </message>
    <message>
        <source>Notify on the desktop when a call rings</source>
        <translation>Notifier sur le bureau à la sonnerie</translation>
    </message>
    <message>
        <source>Play a sound when a call rings</source>
        <translation>Jouer un son à la sonnerie</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep the window above others</source>
        <translation>Garder la fenêtre au-dessus des autres</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Démarrer sans afficher la fenêtre</translation>
    </message>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>Masquer les numéros des appelants</translation>
    </message>
    <message>
        <source>Return a call with one press</source>
        <translation>Retourner un appel d’une seule pression</translation>
    </message>
    <message>
        <source>Ask for a note after each call</source>
        <translation>Demander une note après chaque appel</translation>
    </message>
    <message>
        <source>Seconds on hold until the first reminder</source>
        <translation>Secondes d’attente avant le premier rappel</translation>
    </message>
    <message>
        <source>Keys that work in every program</source>
        <translation>Touches actives dans tous les programmes</translation>
    </message>
    <message>
        <source>Keys other than the usual ones, one a line</source>
        <translation>Touches autres que les habituelles, une par ligne</translation>
    </message>
    <message>
        <source>Keys in every program other than the usual ones, one a line</source>
        <translation>Touches dans tous les programmes autres que les habituelles, une par ligne</translation>
    </message>
    <message>
        <source>Schemes that may be opened beside http and https, one a line</source>
        <translation>Schémas à ouvrir en plus de http et https, un par ligne</translation>
    </message>
    <message>
        <source>Where newer releases are looked for</source>
        <translation>Où chercher les nouvelles versions</translation>
    </message>
    <message>
        <source>Address that shows the caller</source>
        <translation>Adresse qui montre l’appelant</translation>
    </message>
    <message>
        <source>Open it as soon as a call matches</source>
        <translation>L’ouvrir dès qu’un appel est reconnu</translation>
    </message>
    <message>
        <source>Two letters, such as US. Numbers without a + are read as of there.</source>
        <translation>Deux lettres, comme CA. Les numéros sans + sont lus comme de là.</translation>
    </message>
    <message>
        <source>From 0.5 to 60. The server slows down whoever asks too often.</source>
        <translation>De 0,5 à 60. Le serveur ralentit qui demande trop souvent.</translation>
    </message>
    <message>
        <source>Assumed: yes. To test it, transfer a call to a colleague with the caller on hold, stop the transfer, and listen: do you hear the caller?</source>
        <translation>Supposé&#xa0;: oui. Pour vérifier, transférez un appel à un collègue avec l’appelant en attente, arrêtez le transfert et écoutez&#xa0;: entendez-vous l’appelant?</translation>
    </message>
    <message>
        <source>Assumed: no. To test it, make the same transfer, let the colleague hang up, and listen.</source>
        <translation>Supposé&#xa0;: non. Pour vérifier, faites le même transfert, laissez le collègue raccrocher et écoutez.</translation>
    </message>
    <message>
        <source>May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</source>
        <translation>Peut contenir {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}.</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s. Empty for none.</source>
        <translation>Un fichier PEM, reconnu en plus de ceux du système. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>http://HOST:PORT. Empty follows the system.</source>
        <translation>http://HOST:PORT. Vide&#xa0;: comme le système.</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>An address that your administrator knows. Empty for nowhere.</source>
        <translation>Une adresse que votre administrateur connaît. Vide&#xa0;: nulle part.</translation>
    </message>
    <message>
        <source>May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</source>
        <translation>Peut contenir {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.</translation>
    </message>
    <message>
        <source>The keyboard stays with the program that has it.</source>
        <translation>Le clavier reste au programme qui l’a.</translation>
    </message>
    <message>
        <source>Otherwise a second press within three seconds does it.</source>
        <translation>Sinon, une seconde pression d’ici trois secondes est nécessaire.</translation>
    </message>
    <message>
        <source>0 for never.</source>
        <translation>0 pour jamais.</translation>
    </message>
    <message>
        <source>A command and its key, such as transfer=Ctrl+T; transfer= is no key. Commands: {commands}.</source>
        <translation>Une commande et sa touche, comme transfer=Ctrl+T; transfer= signifie aucune touche. Commandes&#xa0;: {commands}.</translation>
    </message>
    <message>
        <source>Usually: {keys}.</source>
        <translation>D’habitude&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Anyone who can read your files could then read the keys.</source>
        <translation>Quiconque peut lire vos fichiers pourrait alors lire les clés.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
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
        <translation>URL d’action de programmes d’ici</translation>
    </message>
    <message>
        <source>Numbers that are copied</source>
        <translation>Numéros copiés</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Your phone there, such as PJSIP/201</source>
        <translation>Votre téléphone là-bas, comme PJSIP/201</translation>
    </message>
    <message>
        <source>Key for the list of active calls</source>
        <translation>Clé de la liste des appels en cours</translation>
    </message>
    <message>
        <source>Key for transfers</source>
        <translation>Clé des transferts</translation>
    </message>
    <message>
        <source>Key to return calls</source>
        <translation>Clé pour retourner des appels</translation>
    </message>
    <message>
        <source>Key to accept calls</source>
        <translation>Clé pour accepter des appels</translation>
    </message>
    <message>
        <source>Login at the proxy, as USER:PASSWORD</source>
        <translation>Identifiants du mandataire, USER:PASSWORD</translation>
    </message>
    <message>
        <source>Password of the Manager user in Asterisk</source>
        <translation>Mot de passe de l’utilisateur Manager dans Asterisk</translation>
    </message>
    <message>
        <source>Token in action URLs, 16 characters or more</source>
        <translation>Jeton des URL d’action, 16 caractères ou plus</translation>
    </message>
    <message>
        <source>{source}, {handler}, {handler_group}</source>
        <translation>{source}, {handler}, {handler_group}</translation>
    </message>
    <message>
        <source>As your {handler} is set up.</source>
        <translation>Selon la configuration de votre {handler}.</translation>
    </message>
    <message>
        <source>Numbers or SIP addresses. A call dialled elsewhere is then a colleague&apos;s, and never taken for yours. Give them where desks share the keys of a {handler_group}.</source>
        <translation>Numéros ou adresses SIP. Un appel composé vers ailleurs est alors celui d’un collègue, et n’est jamais pris pour le vôtre. À donner là où des postes partagent les clés d’un {handler_group}.</translation>
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
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>It can be returned in time</source>
        <translation>Il peut être retourné à temps</translation>
    </message>
    <message>
        <source>It must be accepted in time</source>
        <translation>Il doit être accepté à temps</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Go to the destination; Enter there transfers with the caller held</source>
        <translation>Aller à la destination; Entrée y transfère avec l’appelant en attente</translation>
    </message>
    <message>
        <source>Take the next call that the ring may be, or switch to the second call</source>
        <translation>Prendre le prochain appel que la sonnerie peut être, ou basculer vers le second appel</translation>
    </message>
    <message>
        <source>Hold the caller, or conference everyone</source>
        <translation>Mettre l’appelant en attente, ou tous en conférence</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Connect the held caller</source>
        <translation>Connecter l’appelant en attente</translation>
    </message>
    <message>
        <source>Stop the transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Accepter l’appel</translation>
    </message>
    <message>
        <source>Return the call: press twice, or hold the button</source>
        <translation>Retourner l’appel&#xa0;: appuyer deux fois, ou maintenir le bouton</translation>
    </message>
    <message>
        <source>Compact bar, or the whole window</source>
        <translation>Barre compacte ou fenêtre complète</translation>
    </message>
    <message>
        <source>Show the caller in your customer program</source>
        <translation>Montrer l’appelant dans votre logiciel client</translation>
    </message>
    <message>
        <source>Go to the list of calls</source>
        <translation>Aller à la liste des appels</translation>
    </message>
    <message>
        <source>Go to the note about the last call</source>
        <translation>Aller à la note du dernier appel</translation>
    </message>
    <message>
        <source>Do not disturb, or disturb again</source>
        <translation>Ne pas déranger, ou déranger de nouveau</translation>
    </message>
    <message>
        <source>Silence this ring</source>
        <translation>Couper cette sonnerie</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>About Agent Console: version and licences</source>
        <translation>À propos d’Agent Console&#xa0;: version et licences</translation>
    </message>
    <message>
        <source>Agent Console – Keys</source>
        <translation>Agent Console – Touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Tab goes from control to control, Space presses, Escape closes this.</source>
        <translation>Tab passe d’une commande à l’autre, Espace appuie, Échap ferme ceci.</translation>
    </message>
    <message>
        <source>Transfer to {name}</source>
        <translation>Transférer à {name}</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Transfer to: quick dial</source>
        <translation>Transférer à&#xa0;: composition rapide</translation>
    </message>
    <message>
        <source>Quick dial and recent destinations</source>
        <translation>Composition rapide et destinations récentes</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Number, SIP address or name</source>
        <translation>Numéro, adresse SIP ou nom</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Suggested destinations</source>
        <translation>Destinations suggérées</translation>
    </message>
    <message>
        <source>Brings the caller off hold, into the conference with you and the destination.</source>
        <translation>Sort l’appelant de l’attente et le met en conférence avec vous et la destination.</translation>
    </message>
    <message>
        <source>Ends the leg to the destination; the caller comes back to you.</source>
        <translation>Met fin à la branche de la destination; l’appelant revient à vous.</translation>
    </message>
    <message>
        <source>Hold caller</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The caller hears music</source>
        <translation>Avec musique</translation>
    </message>
    <message>
        <source>Conference everyone</source>
        <translation>En conférence</translation>
    </message>
    <message>
        <source>The caller hears everything</source>
        <translation>Il entend tout</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Connect caller</source>
        <translation>Connecter l’appelant</translation>
    </message>
    <message>
        <source>Stop transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>&amp;Transférer à</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Dials the destination. The caller hears music until you connect them.</source>
        <translation>Appelle la destination. L’appelant entend de la musique jusqu’à ce que vous le connectiez.</translation>
    </message>
    <message>
        <source>Dials the destination. Caller, you and the destination all hear each other.</source>
        <translation>Appelle la destination. L’appelant, vous et la destination vous entendez tous.</translation>
    </message>
    <message>
        <source>Careful: the last request may have gone through. Transferring again could dial twice.</source>
        <translation>Attention&#xa0;: la dernière requête a peut-être abouti. Transférer de nouveau pourrait appeler deux fois.</translation>
    </message>
    <message>
        <source>Enter transfers with the caller on hold</source>
        <translation>Entrée transfère avec l’appelant en attente</translation>
    </message>
    <message>
        <source>Enter works with the caller on hold only: press Transfer</source>
        <translation>Entrée ne vaut qu’avec l’appelant en attente&#xa0;: appuyez sur Transférer</translation>
    </message>
    <message>
        <source>Dials {to}</source>
        <translation>Compose {to}</translation>
    </message>
    <message>
        <source>Transfer status: {status}</source>
        <translation>État du transfert&#xa0;: {status}</translation>
    </message>
    <message>
        <source>SIP address: {to}</source>
        <translation>Adresse SIP&#xa0;: {to}</translation>
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
        <translation>Afficher Agent Console</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion en cours…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>active</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>ralenti</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no valid key</source>
        <translation>aucune clé valide</translation>
    </message>
    <message>
        <source>a phone rings</source>
        <translation>un téléphone sonne</translation>
    </message>
    <message>
        <source>a caller is on hold</source>
        <translation>un appelant est en attente</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Version {version} is on its way: {percent} %.</source>
        <translation>La version {version} arrive&#xa0;: {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Version {version} is ready: it starts with the next start.</source>
        <translation>La version {version} est prête&#xa0;: elle s’ouvrira au prochain démarrage.</translation>
    </message>
    <message>
        <source>Version {version} did not open here, so this one goes on. It is not tried again.</source>
        <translation>La version {version} ne s’est pas ouverte ici; celle-ci continue. Il n’y aura pas d’autre essai.</translation>
    </message>
    <message>
        <source>Version {version} is there, and will be brought.</source>
        <translation>La version {version} existe et sera téléchargée.</translation>
    </message>
    <message>
        <source>Version {version} is there. This computer&apos;s software updates bring it.</source>
        <translation>La version {version} existe. Les mises à jour de cet ordinateur l’apporteront.</translation>
    </message>
    <message>
        <source>Version {version} is there. Whoever looks after this computer installs it.</source>
        <translation>La version {version} existe. La personne qui s’occupe de cet ordinateur l’installera.</translation>
    </message>
    <message>
        <source>Version {version} is there. This one runs from its source: bring that up to date.</source>
        <translation>La version {version} existe. Celle-ci s’exécute depuis ses sources&#xa0;: mettez-les à jour.</translation>
    </message>
    <message>
        <source>The place where newer versions are looked for does not answer.</source>
        <translation>L’endroit où chercher les nouvelles versions ne répond pas.</translation>
    </message>
    <message>
        <source>What is said of newer versions is too old to be believed. Is this computer&apos;s clock right?</source>
        <translation>Ce qui est dit des nouvelles versions est trop ancien pour être cru. L’horloge de cet ordinateur est-elle juste?</translation>
    </message>
    <message>
        <source>What is said of newer versions is not signed by the makers, so nothing is installed.</source>
        <translation>Ce qui est dit des nouvelles versions n’est pas signé par les auteurs; rien n’est installé.</translation>
    </message>
    <message>
        <source>What is said of newer versions is older than what was said before: it is not believed.</source>
        <translation>Ce qui est dit des nouvelles versions est plus ancien que la fois d’avant; ce n’est pas cru.</translation>
    </message>
    <message>
        <source>What came is not what the makers have signed, so nothing is installed.</source>
        <translation>Ce qui est arrivé n’est pas ce que les auteurs ont signé; rien n’est installé.</translation>
    </message>
    <message>
        <source>A newer version could not be kept: is there space on the disk?</source>
        <translation>Une nouvelle version n’a pas pu être conservée&#xa0;: reste-t-il de l’espace sur le disque?</translation>
    </message>
    <message>
        <source>Another of your consoles is bringing a newer version.</source>
        <translation>Une autre de vos consoles apporte déjà une nouvelle version.</translation>
    </message>
    <message>
        <source>Newer versions are not looked for.</source>
        <translation>Les nouvelles versions ne sont pas cherchées.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer version since the start.</source>
        <translation>Personne n’a cherché de nouvelle version depuis le démarrage.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <source>✓ This is the newest version.</source>
        <translation>✓ C’est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Compact bar</source>
        <translation>Barre compacte</translation>
    </message>
    <message>
        <source>Back to the transfer</source>
        <translation>Revenir au transfert</translation>
    </message>
    <message>
        <source>Matched call</source>
        <translation>Appel reconnu</translation>
    </message>
    <message>
        <source>Do not disturb: on</source>
        <translation>Ne pas déranger&#xa0;: activé</translation>
    </message>
    <message>
        <source>Quiet is set in the settings.</source>
        <translation>Le silence est fixé dans les Paramètres.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Back to {caller}, whose transfer is under way</source>
        <translation>Revenir à {caller}, dont le transfert est en cours</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The list of calls cannot be read yet: see the line at the top.</source>
        <translation>La liste des appels ne peut pas encore être lue&#xa0;: voir la ligne du haut.</translation>
    </message>
    <message>
        <source>No list of calls yet</source>
        <translation>Pas encore de liste d’appels</translation>
    </message>
    <message>
        <source>{status}. Your own leg is no longer in the list: you may have left the call</source>
        <translation>{status}. Votre propre branche n’est plus dans la liste&#xa0;: vous avez peut-être quitté l’appel</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled, the caller is on hold for {held_for}</source>
        <translation>Sonne ou parle&#xa0;: {to} est appelé, l’appelant est en attente depuis {held_for}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
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
        <translation>Attendez une sonnerie ou choisissez un appel dans la liste.</translation>
    </message>
    <message>
        <source>Waiting for the first list of calls…</source>
        <translation>En attente de la première liste d’appels…</translation>
    </message>
    <message>
        <source>No active calls</source>
        <translation>Aucun appel en cours</translation>
    </message>
    <message>
        <source>Waiting for the first list…</source>
        <translation>En attente de la première liste…</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. Connect caller makes sure that the caller is back with you</source>
        <translation>{to} est parti ou n’a pas répondu. Connecter l’appelant assure que l’appelant est revenu à vous</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Connection: slowed down, next try in {seconds} s</source>
        <translation>Connexion&#xa0;: ralentie, prochain essai dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Connection: lost, next try in {seconds} s. {why}</source>
        <translation>Connexion&#xa0;: perdue, prochain essai dans {seconds}&#xa0;s. {why}</translation>
    </message>
    <message>
        <source>Connection: key refused. Store a valid active_calls key for this profile.</source>
        <translation>Connexion&#xa0;: clé refusée. Enregistrez une clé active_calls valide pour ce profil.</translation>
    </message>
    <message>
        <source>Connection: no key. Store one with: agent-console keys set PROFILE active_calls</source>
        <translation>Connexion&#xa0;: aucune clé. Enregistrez-en une avec&#xa0;: agent-console keys set PROFILE active_calls</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation>
            <numerusform>%n autre appel est possible.</numerusform>
            <numerusform>%n autres appels sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the list.</source>
        <translation>Voir la liste.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} prend le suivant.</translation>
    </message>
    <message>
        <source>No call is in hand: wait for a ring, or choose a call from the list.</source>
        <translation>Aucun appel en main&#xa0;: attendez une sonnerie ou choisissez un appel dans la liste.</translation>
    </message>
    <message>
        <source>This call is over, or no longer with you.</source>
        <translation>Cet appel est terminé, ou n’est plus avec vous.</translation>
    </message>
    <message>
        <source>The picture is too old to act upon. It returns by itself.</source>
        <translation>L’image est trop ancienne pour agir. Elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>This profile has no key for it.</source>
        <translation>Ce profil n’a pas de clé pour cela.</translation>
    </message>
    <message>
        <source>Enter where to transfer to.</source>
        <translation>Indiquez où transférer.</translation>
    </message>
    <message>
        <source>What stands in “Transfer to” cannot be dialled: see the line below it.</source>
        <translation>Ce qui est inscrit sous «&#xa0;Transférer à&#xa0;» ne peut pas être composé&#xa0;: voir la ligne du dessous.</translation>
    </message>
    <message>
        <source>A transfer is under way on this call.</source>
        <translation>Un transfert est en cours pour cet appel.</translation>
    </message>
    <message>
        <source>The call is already being transferred, by a request that is not known here.</source>
        <translation>L’appel est déjà en transfert, par une requête inconnue ici.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>L’appelant a raccroché.</translation>
    </message>
    <message>
        <source>No transfer is under way on this call.</source>
        <translation>Aucun transfert n’est en cours pour cet appel.</translation>
    </message>
    <message>
        <source>The server&apos;s answer never came, so this transfer cannot be addressed.</source>
        <translation>La réponse du serveur n’est jamais arrivée; ce transfert ne peut donc pas être désigné.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer.</source>
        <translation>En attente de la réponse du serveur.</translation>
    </message>
    <message>
        <source>The transfer is being stopped.</source>
        <translation>Le transfert est en train d’être arrêté.</translation>
    </message>
    <message>
        <source>The caller is not on hold: they are in the conference already.</source>
        <translation>L’appelant n’est pas en attente&#xa0;: il est déjà dans la conférence.</translation>
    </message>
    <message>
        <source>The destination&apos;s leg has ended already.</source>
        <translation>La branche de la destination est déjà terminée.</translation>
    </message>
    <message>
        <source>The call is being returned to the router.</source>
        <translation>L’appel est en train d’être retourné au routeur.</translation>
    </message>
    <message>
        <source>The time for it has run out.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>The call is accepted.</source>
        <translation>L’appel est accepté.</translation>
    </message>
    <message>
        <source>Enter where to transfer to</source>
        <translation>Indiquez où transférer</translation>
    </message>
    <message>
        <source>Neither a number, a SIP address nor a quick-dial name</source>
        <translation>Ni numéro, ni adresse SIP, ni nom de composition rapide</translation>
    </message>
    <message>
        <source>No country has this code</source>
        <translation>Aucun pays n’a cet indicatif</translation>
    </message>
    <message>
        <source>Too short for a number</source>
        <translation>Trop court pour un numéro</translation>
    </message>
    <message>
        <source>Too long for a number</source>
        <translation>Trop long pour un numéro</translation>
    </message>
    <message>
        <source>The area code is missing</source>
        <translation>L’indicatif régional manque</translation>
    </message>
    <message>
        <source>Extensions cannot be dialled: leave it out, and dial it by hand</source>
        <translation>Les postes ne peuvent pas être composés&#xa0;: omettez-le et composez-le à la main</translation>
    </message>
    <message>
        <source>A SIP address looks like sip:name@host</source>
        <translation>Une adresse SIP ressemble à sip:name@host</translation>
    </message>
    <message>
        <source>Ringing or talking</source>
        <translation>Sonne ou parle</translation>
    </message>
    <message>
        <source>Ringing, or on the line</source>
        <translation>Sonne, ou est en ligne</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>If the call that rings is in the list, choose it there.</source>
        <translation>Si l’appel qui sonne est dans la liste, choisissez-le là.</translation>
    </message>
    <message>
        <source>The caller is gone. The destination may hear you.</source>
        <translation>L’appelant est parti. La destination vous entend peut-être.</translation>
    </message>
    <message>
        <source>The call is over. Nobody hears you.</source>
        <translation>L’appel est terminé. Personne ne vous entend.</translation>
    </message>
    <message>
        <source>You are no longer on this call.</source>
        <translation>Vous n’êtes plus dans cet appel.</translation>
    </message>
    <message>
        <source>The caller is on hold and hears music</source>
        <translation>L’appelant patiente en musique</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>Aucun transfert</translation>
    </message>
    <message>
        <source>Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.</source>
        <translation>Inconnu&#xa0;: {to} a peut-être été appelé, mais aucune réponse n’est venue. Transférer de nouveau pourrait appeler deux fois; écoutez d’abord votre téléphone.</translation>
    </message>
    <message>
        <source>Stopping: accepted by the server, not yet seen in the list</source>
        <translation>Arrêt&#xa0;: accepté par le serveur, pas encore vu dans la liste</translation>
    </message>
    <message>
        <source>Connecting: asked the server to bring the caller in…</source>
        <translation>Connexion&#xa0;: le serveur est prié de ramener l’appelant…</translation>
    </message>
    <message>
        <source>The call was missing from the last list: looking again…</source>
        <translation>L’appel manquait dans la dernière liste&#xa0;: nouvelle vérification…</translation>
    </message>
    <message>
        <source>Unknown: the caller may or may not have been connected. Connect or stop as you hear it.</source>
        <translation>Inconnu&#xa0;: l’appelant a peut-être été connecté, ou non. Connectez ou arrêtez selon ce que vous entendez.</translation>
    </message>
    <message>
        <source>Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it.</source>
        <translation>Inconnu&#xa0;: le transfert a peut-être été arrêté, ou non. Arrêtez ou connectez selon ce que vous entendez.</translation>
    </message>
    <message>
        <source>(accepted, not yet seen in the list)</source>
        <translation>(accepté, pas encore vu dans la liste)</translation>
    </message>
    <message>
        <source>{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you</source>
        <translation>{to} est parti ou n’a pas répondu. L’appelant est toujours en attente&#xa0;: Connecter l’appelant vous le ramène</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>L’appel est déjà terminé.</translation>
    </message>
    <message>
        <source>The destination could not be dialled, most likely due to restrictions on your account.</source>
        <translation>La destination n’a pas pu être appelée, sans doute en raison de restrictions de votre compte.</translation>
    </message>
    <message>
        <source>A transfer is already in progress on this call. Only whoever it was transferred to can transfer it on, with a key of their own.</source>
        <translation>Un transfert est déjà en cours pour cet appel. Seul celui à qui il a été transféré peut le transférer plus loin, avec sa propre clé.</translation>
    </message>
    <message>
        <source>The caller hung up while on hold.</source>
        <translation>L’appelant a raccroché pendant l’attente.</translation>
    </message>
    <message>
        <source>The caller is not on hold and can hear everything you say!</source>
        <translation>L’appelant n’est pas en attente et entend tout ce que vous dites!</translation>
    </message>
    <message>
        <source>The server does not know this transfer.</source>
        <translation>Le serveur ne connaît pas ce transfert.</translation>
    </message>
    <message>
        <source>The leg to the destination has already ended.</source>
        <translation>La branche vers la destination est déjà terminée.</translation>
    </message>
    <message>
        <source>You are no longer on the call; stopping would leave the caller with dead air.</source>
        <translation>Vous n’êtes plus dans l’appel; arrêter laisserait l’appelant dans le silence.</translation>
    </message>
    <message>
        <source>The server asks for patience. Try again in a moment.</source>
        <translation>Le serveur demande de patienter. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Goes on without you</source>
        <translation>Continue sans vous</translation>
    </message>
    <message>
        <source>Connection: live</source>
        <translation>Connexion&#xa0;: active</translation>
    </message>
    <message>
        <source>Connection: connecting…</source>
        <translation>Connexion&#xa0;: en cours…</translation>
    </message>
    <message>
        <source>{seconds} s ago</source>
        <translation>il y a {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>updated {minutes} min ago</source>
        <translation>mis à jour il y a {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>The number is withheld. Choose the call from the list.</source>
        <translation>Le numéro est masqué. Choisissez l’appel dans la liste.</translation>
    </message>
    <message>
        <source>Looking for its call…</source>
        <translation>Recherche de son appel…</translation>
    </message>
    <message>
        <source>Not routed through Retreaver.</source>
        <translation>Non acheminé par Retreaver.</translation>
    </message>
    <message>
        <source>The caller hears you</source>
        <translation>L’appelant vous entend</translation>
    </message>
    <message>
        <source>The caller does not hear you</source>
        <translation>L’appelant ne vous entend pas</translation>
    </message>
    <message>
        <source>Ended: the caller is back with you</source>
        <translation>Terminé&#xa0;: l’appelant est de retour avec vous</translation>
    </message>
    <message>
        <source>Ended: the call is no longer live</source>
        <translation>Terminé&#xa0;: l’appel n’est plus actif</translation>
    </message>
    <message>
        <source>Completed: the call left your list after everyone was connected</source>
        <translation>Achevé&#xa0;: l’appel a quitté votre liste après la connexion de tous</translation>
    </message>
    <message>
        <source>Ended: the caller hung up while on hold</source>
        <translation>Terminé&#xa0;: l’appelant a raccroché pendant l’attente</translation>
    </message>
    <message>
        <source>Ended: the server does not know this transfer any more</source>
        <translation>Terminé&#xa0;: le serveur ne connaît plus ce transfert</translation>
    </message>
    <message>
        <source>updated {seconds} s ago</source>
        <translation>mis à jour il y a {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>When last seen: {sentence}</source>
        <translation>La dernière fois&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>The caller hears you and the destination</source>
        <translation>L’appelant vous entend, vous et la destination</translation>
    </message>
    <message>
        <source>Under way to {to}. Whether the caller is on hold is not certain</source>
        <translation>En cours vers {to}. On ne sait pas si l’appelant est en attente</translation>
    </message>
    <message>
        <source>The key is not valid for this call: store the right one in Settings.</source>
        <translation>La clé n’est pas valide pour cet appel&#xa0;: enregistrez la bonne dans les Paramètres.</translation>
    </message>
    <message>
        <source>The server said: {text}</source>
        <translation>Le serveur a dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Stopping: asked the server to dial {to}; it is stopped as soon as the server answers</source>
        <translation>Arrêt&#xa0;: le serveur est prié d’appeler {to}; ce sera arrêté dès qu’il répondra</translation>
    </message>
    <message>
        <source>The caller should hear music</source>
        <translation>Il devrait entendre la musique</translation>
    </message>
    <message>
        <source>The caller hears you once you answer</source>
        <translation>Il vous entend dès la réponse</translation>
    </message>
    <message>
        <source>Careful: the caller may hear you</source>
        <translation>Prudence&#xa0;: il vous entend peut-être</translation>
    </message>
    <message>
        <source>It rings beside the call in hand.</source>
        <translation>Il sonne en plus de l’appel en main.</translation>
    </message>
    <message>
        <source>Checking whether it is this call: {how}.</source>
        <translation>On vérifie si c’est cet appel&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Probably this call: {how}.</source>
        <translation>Sans doute cet appel&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Matched by its identifier.</source>
        <translation>Reconnu à son identifiant.</translation>
    </message>
    <message>
        <source>Matched: {how}.</source>
        <translation>Reconnu&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Matched exactly: {how}.</source>
        <translation>Reconnu exactement&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>its identifier</source>
        <translation>son identifiant</translation>
    </message>
    <message>
        <source>the number that was sent</source>
        <translation>le numéro transmis</translation>
    </message>
    <message>
        <source>the caller&apos;s real number</source>
        <translation>son vrai numéro</translation>
    </message>
    <message>
        <source>the number that was sent, in national form</source>
        <translation>numéro transmis, forme nationale</translation>
    </message>
    <message>
        <source>the caller&apos;s real number, in national form</source>
        <translation>son vrai numéro, forme nationale</translation>
    </message>
    <message numerus="yes">
        <source>the last %n digits agree</source>
        <translation>
            <numerusform>le dernier chiffre concorde</numerusform>
            <numerusform>les %n derniers chiffres concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not show this call yet.</source>
        <translation>La liste ne montre pas encore cet appel.</translation>
    </message>
    <message>
        <source>Checking whether this is the call that rings.</source>
        <translation>On vérifie si c’est cet appel qui sonne.</translation>
    </message>
    <message>
        <source>The server refuses the key for this call. Store the right key in Settings; a transferred call needs the key of whom it was transferred to.</source>
        <translation>Le serveur refuse la clé pour cet appel. Enregistrez la bonne dans les Paramètres; un appel transféré demande la clé de celui à qui il a été transféré.</translation>
    </message>
    <message>
        <source>Asked the server to dial {to}…</source>
        <translation>Le serveur est prié d’appeler {to}…</translation>
    </message>
    <message>
        <source>Stopping: asked the server to end the leg to {to}…</source>
        <translation>Arrêt&#xa0;: le serveur est prié de mettre fin à la branche vers {to}…</translation>
    </message>
    <message>
        <source>Caller connected: all three are in the conference with {to}</source>
        <translation>Appelant connecté&#xa0;: tous les trois sont en conférence avec {to}</translation>
    </message>
    <message>
        <source>Ringing or talking: {to} is dialled into the conference</source>
        <translation>Sonne ou parle&#xa0;: {to} est appelé dans la conférence</translation>
    </message>
    <message>
        <source>Stopped: the leg to {to} has ended, the caller is with you</source>
        <translation>Arrêté&#xa0;: la branche vers {to} est terminée, l’appelant est avec vous</translation>
    </message>
    <message>
        <source>Ended: {to} has left or did not answer; the caller is with you</source>
        <translation>Terminé&#xa0;: {to} est parti ou n’a pas répondu; l’appelant est avec vous</translation>
    </message>
    <message>
        <source>Ended: you are no longer on the call; the caller stays with {to}</source>
        <translation>Terminé&#xa0;: vous n’êtes plus dans l’appel; l’appelant reste avec {to}</translation>
    </message>
    <message>
        <source>Failed: the request did not reach the server, {to} was not dialled</source>
        <translation>Échec&#xa0;: la requête n’a pas atteint le serveur, {to} n’a pas été appelé</translation>
    </message>
    <message>
        <source>Failed: {why}</source>
        <translation>Échec&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>wrap_up</name>
    <message>
        <source>Outcome…</source>
        <translation>Résultat…</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>un numéro masqué</translation>
    </message>
    <message>
        <source>Note for {caller}</source>
        <translation>Note sur {caller}</translation>
    </message>
    <message>
        <source>Note for {caller}, not the call in hand</source>
        <translation>Note sur {caller}, pas sur l’appel en main</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Note about the call</source>
        <translation>Note sur l’appel</translation>
    </message>
    <message>
        <source>{caller}: a note or an outcome is required</source>
        <translation>{caller}&#xa0;: une note ou un résultat est requis</translation>
    </message>
</context>
</TS>
