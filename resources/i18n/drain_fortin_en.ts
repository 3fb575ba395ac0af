<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="fr_CA">
<context>
    <name>CommandLine</name>
    <message>
        <source>Réception, stockage et travaux, sans fenêtre.</source>
        <translation>Reception, storage and background work, without a window.</translation>
    </message>
    <message>
        <source>Dossier des données.</source>
        <translation>Data directory.</translation>
    </message>
    <message>
        <source>Un autre station.ini.</source>
        <translation>Another station.ini.</translation>
    </message>
    <message>
        <source>Port d’écoute pour cette exécution.</source>
        <translation>Port to listen on for this run.</translation>
    </message>
    <message>
        <source>Démonstration : dossier jetable et appels simulés.</source>
        <translation>Demonstration: throw-away directory and simulated calls.</translation>
    </message>
    <message>
        <source>Enregistrer une image de la fenêtre, puis quitter.</source>
        <translation>Save a picture of the window, then quit.</translation>
    </message>
    <message>
        <source>Taille de la fenêtre.</source>
        <translation>Size of the window.</translation>
    </message>
    <message>
        <source>Langue : fr ou en.</source>
        <translation>Language: fr or en.</translation>
    </message>
    <message>
        <source>Thème : light, dark ou contrast.</source>
        <translation>Theme: light, dark or contrast.</translation>
    </message>
    <message>
        <source>Panneau à montrer.</source>
        <translation>Panel to show.</translation>
    </message>
    <message>
        <source>Secondes avant l’image.</source>
        <translation>Seconds before the picture.</translation>
    </message>
    <message>
        <source>Nom et version.</source>
        <translation>Name and version.</translation>
    </message>
    <message>
        <source>--size veut LARGEURxHAUTEUR, par exemple 1366x768.</source>
        <translation>--size wants WIDTHxHEIGHT, for example 1366x768.</translation>
    </message>
    <message>
        <source>--after veut un nombre de secondes de 0 à 3600.</source>
        <translation>--after wants a number of seconds from 0 to 3600.</translation>
    </message>
    <message>
        <source>--%1 veut une de ces valeurs : %2.</source>
        <translation>--%1 wants one of these values: %2.</translation>
    </message>
    <message>
        <source>--port veut un nombre de 0 à 65535.</source>
        <translation>--port wants a number from 0 to 65535.</translation>
    </message>
    <message>
        <source>Sous-commande inconnue : %1.</source>
        <translation>Unknown subcommand: %1.</translation>
    </message>
    <message>
        <source>--headless n’a pas de fenêtre : retirer --headless ou --screenshot.</source>
        <translation>--headless has no window: remove --headless or --screenshot.</translation>
    </message>
    <message>
        <source>Console de répartition de Drain Fortin.

Sous-commandes :
  rules     applique les règles de l’entreprise à des lignes JSON (rules --help)
  simulate  joue des appels VAPI signés contre un serveur (simulate --help)</source>
        <translation>Drain Fortin dispatch console.

Subcommands:
  rules     applies the company’s rules to JSON lines (rules --help)
  simulate  plays signed VAPI calls against a server (simulate --help)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Aucun écran ici. Utiliser --headless (réception sans fenêtre) ou --screenshot FICHIER.png (une image de la fenêtre).</source>
        <translation>No display here. Use --headless (reception without a window) or --screenshot FILE.png (a picture of the window).</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Juge de nouveau tous les appels gardés et écrit, une ligne JSON chacun, ceux dont l’urgence, le suivi, le service, la zone ou l’échéance changerait. Ne change rien.</source>
        <translation>Judges all stored calls again and writes, one JSON line each, those whose urgency, follow-up, service, zone or deadline would change. Changes nothing.</translation>
    </message>
    <message>
        <source>Dossier des données; sinon celui du programme.</source>
        <translation>Data folder; otherwise the program’s own.</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise; sinon celui du programme.</source>
        <translation>Company file; otherwise the program’s own.</translation>
    </message>
    <message>
        <source>Affiche cette aide, puis quitte.</source>
        <translation>Shows this help, then quits.</translation>
    </message>
    <message>
        <source>Argument de trop : %1.</source>
        <translation>One argument too many: %1.</translation>
    </message>
    <message>
        <source>%1 appels relus, %2 changeraient.</source>
        <translation>%1 calls read again, %2 would change.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>« %1 » manque.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>« %1 » doit être un texte.</source>
        <translation>“%1” must be a text.</translation>
    </message>
    <message>
        <source>« %1 » doit être un nombre entier.</source>
        <translation>“%1” must be a whole number.</translation>
    </message>
    <message>
        <source>Option inconnue : « %1 ».</source>
        <translation>Unknown option: “%1”.</translation>
    </message>
    <message>
        <source>L’option « %1 » doit être true ou false.</source>
        <translation>Option “%1” must be true or false.</translation>
    </message>
    <message>
        <source>« options » doit être un objet.</source>
        <translation>“options” must be an object.</translation>
    </message>
    <message>
        <source>Ce service n’a pas de prix : « %1 ».</source>
        <translation>This service has no price: “%1”.</translation>
    </message>
    <message>
        <source>Service inconnu : « %1 ».</source>
        <translation>Unknown service: “%1”.</translation>
    </message>
    <message>
        <source>« feet » doit être un nombre de 1 à 1000.</source>
        <translation>“feet” must be a number from 1 to 1000.</translation>
    </message>
    <message>
        <source>« options.base_cents » doit être un montant en cents, de 0 à 100000000.</source>
        <translation>“options.base_cents” must be an amount in cents, from 0 to 100000000.</translation>
    </message>
    <message>
        <source>Zone inconnue : « %1 ».</source>
        <translation>Unknown zone: “%1”.</translation>
    </message>
    <message>
        <source>« raw » doit être un objet.</source>
        <translation>“raw” must be an object.</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise; sinon celui du programme.</source>
        <translation>Company file; otherwise the program’s own.</translation>
    </message>
    <message>
        <source>Affiche cette aide, puis quitte.</source>
        <translation>Shows this help, then quits.</translation>
    </message>
    <message>
        <source>--company veut le chemin d’un fichier.</source>
        <translation>--company takes the path of a file.</translation>
    </message>
    <message>
        <source>Il manque la règle à appliquer : %1.</source>
        <translation>The rule to apply is missing: %1.</translation>
    </message>
    <message>
        <source>Règle inconnue : %1. Écrire une de celles-ci : %2.</source>
        <translation>Unknown rule: %1. Write one of these: %2.</translation>
    </message>
    <message>
        <source>Argument de trop : %1.</source>
        <translation>One argument too many: %1.</translation>
    </message>
    <message>
        <source>%1 ne se lit pas. Vérifier le chemin et les droits.</source>
        <translation>%1 cannot be read. Check the path and the permissions.</translation>
    </message>
    <message>
        <source>Cette ligne n’est pas un objet JSON.</source>
        <translation>This line is not a JSON object.</translation>
    </message>
    <message>
        <source>RÈGLE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>Une de celles-ci.</source>
        <translation>One of these.</translation>
    </message>
    <message>
        <source>Applique les règles de l’entreprise à des lignes JSON : une ligne lue, une ligne écrite.

  classify  urgence de ce que dit un client : {&quot;id&quot;,&quot;text&quot;}
  quote     prix d’une visite : {&quot;id&quot;,&quot;service&quot;,&quot;zone&quot;,&quot;feet&quot;,&quot;options&quot;}
  intake    téléphone, code postal et zone : {&quot;id&quot;,&quot;raw&quot;:{&quot;phone&quot;,&quot;postal_code&quot;,&quot;city&quot;}}
  segments  longueur d’un texto : {&quot;id&quot;,&quot;text&quot;}
  replay    ce que d’autres règles changeraient aux appels gardés : voir rules replay --help</source>
        <translation>Applies the company’s rules to JSON lines: one line read, one line written.

  classify  urgency of what a caller says: {&quot;id&quot;,&quot;text&quot;}
  quote     price of a visit: {&quot;id&quot;,&quot;service&quot;,&quot;zone&quot;,&quot;feet&quot;,&quot;options&quot;}
  intake    telephone, postal code and zone: {&quot;id&quot;,&quot;raw&quot;:{&quot;phone&quot;,&quot;postal_code&quot;,&quot;city&quot;}}
  segments  length of a text message: {&quot;id&quot;,&quot;text&quot;}
  replay    what other rules would change in the stored calls: see rules replay --help</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>Panneau inconnu : %1.</source>
        <translation>Unknown panel: %1.</translation>
    </message>
</context>
<context>
    <name>SettingReader</name>
    <message>
        <source>Le fichier n’est pas au format « [section] » et « clé=valeur ».</source>
        <translation>The file is not made of “[section]” and “key=value” lines.</translation>
    </message>
    <message>
        <source>Écrire un nombre entier de %1 à %2.</source>
        <translation>Write a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>Écrire true ou false.</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>Écrire une de ces valeurs : %1.</source>
        <translation>Write one of these values: %1.</translation>
    </message>
    <message>
        <source>environnement</source>
        <translation>environment</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Écrire une adresse IP, par exemple 127.0.0.1.</source>
        <translation>Write an IP address, for example 127.0.0.1.</translation>
    </message>
    <message>
        <source>Donner le certificat et sa clé, ou aucun des deux.</source>
        <translation>Give the certificate and its key, or neither.</translation>
    </message>
    <message>
        <source>Écrire une adresse complète, par exemple https://console.exemple.ca.</source>
        <translation>Write a complete address, for example https://console.example.ca.</translation>
    </message>
    <message>
        <source>Écrire des adresses IP ou des réseaux séparés par des virgules.</source>
        <translation>Write IP addresses or networks separated by commas.</translation>
    </message>
    <message>
        <source>Nommer chaque origine; « * » n’est pas permis.</source>
        <translation>Name each origin; “*” is not allowed.</translation>
    </message>
    <message>
        <source>Le format doit contenir {body}, sinon rien n’est signé.</source>
        <translation>The format must contain {body}, or nothing is signed.</translation>
    </message>
    <message>
        <source>Écrire hmac, secret, bearer, ou plusieurs séparés par des virgules.</source>
        <translation>Write hmac, secret, bearer, or several separated by commas.</translation>
    </message>
    <message>
        <source>Écrire un numéro de téléphone, par exemple +14505550142.</source>
        <translation>Write a telephone number, for example +14505550142.</translation>
    </message>
    <message>
        <source>Un secret ne va jamais dans ce fichier : le retirer et le donner par la variable d’environnement %1 ou le trousseau du système.</source>
        <translation>A secret never goes into this file: remove it and give it through the environment variable %1 or the system’s key store.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Joue des appels VAPI signés, en français québécois, contre un serveur.</source>
        <translation>Plays signed VAPI calls, in Québec French, against a server.</translation>
    </message>
    <message>
        <source>Adresse du serveur.</source>
        <translation>Address of the server.</translation>
    </message>
    <message>
        <source>Nombre d’appels.</source>
        <translation>Number of calls.</translation>
    </message>
    <message>
        <source>Appels en même temps.</source>
        <translation>Calls at the same time.</translation>
    </message>
    <message>
        <source>Vitesse : 1 est naturel, 2 deux fois plus vite, max sans attendre.</source>
        <translation>Speed: 1 is natural, 2 twice as fast, max without waiting.</translation>
    </message>
    <message>
        <source>Graine du hasard, pour rejouer la même suite d’appels.</source>
        <translation>Random seed, to play the same calls again.</translation>
    </message>
    <message>
        <source>Ne joue que ce scénario.</source>
        <translation>Plays this scenario only.</translation>
    </message>
    <message>
        <source>Nomme les scénarios, puis quitte.</source>
        <translation>Names the scenarios, then quits.</translation>
    </message>
    <message>
        <source>Affiche cette aide, puis quitte.</source>
        <translation>Shows this help, then quits.</translation>
    </message>
    <message>
        <source>--%1 attend un nombre de %2 à %3.</source>
        <translation>--%1 wants a number from %2 to %3.</translation>
    </message>
    <message>
        <source>Argument inconnu : %1</source>
        <translation>Unknown argument: %1</translation>
    </message>
    <message>
        <source>--url attend une adresse http:// ou https://.</source>
        <translation>--url wants an http:// or https:// address.</translation>
    </message>
    <message>
        <source>Il n’y a pas de scénario « %1 » ; --list les nomme tous.</source>
        <translation>There is no scenario “%1”; --list names them all.</translation>
    </message>
    <message>
        <source>%1  %2  %3 événements, %4 acceptés, %5 reprises, réponse la plus lente %6 ms</source>
        <translation>%1  %2  %3 events, %4 accepted, %5 retries, slowest answer %6 ms</translation>
    </message>
    <message>
        <source>, %1 sans réponse</source>
        <translation>, %1 without an answer</translation>
    </message>
    <message>
        <source>, %1 refusés (dernier état HTTP : %2)</source>
        <translation>, %1 refused (last HTTP status: %2)</translation>
    </message>
    <message>
        <source>%1 appels, %2 événements, %3 acceptés, %4 reprises, réponse la plus lente %5 ms, durée %6 s, graine %7</source>
        <translation>%1 calls, %2 events, %3 accepted, %4 retries, slowest answer %5 ms, duration %6 s, seed %7</translation>
    </message>
    <message>
        <source>Scénario illisible : %1</source>
        <translation>Unreadable scenario: %1</translation>
    </message>
    <message>
        <source>%1 n’est pas configuré : donnez-lui le secret HMAC du serveur, par exemple
%1=… drain-fortin simulate</source>
        <translation>%1 is not configured: give it the server’s HMAC secret, for example
%1=… drain-fortin simulate</translation>
    </message>
</context>
<context>
    <name>dispatch::AboutDialog</name>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Drain Fortin — Répartition</source>
        <translation>Drain Fortin — Dispatch</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>Reçoit les appels de l’assistant et les garde sur cet ordinateur.</source>
        <translation>Receives the assistant’s calls and keeps them on this computer.</translation>
    </message>
    <message>
        <source>Logiciel libre sous licence GPL, version 3 ou ultérieure, sans garantie.</source>
        <translation>Free software under the GPL, version 3 or later, without warranty.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dispatch::CallListModel</name>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reçu à</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Derniers mots</source>
        <translation>Last words</translation>
    </message>
</context>
<context>
    <name>dispatch::CallListPanel</name>
    <message>
        <source>Rechercher un nom, un numéro, une rue, des mots…</source>
        <translation>Search a name, a number, a street, words…</translation>
    </message>
    <message>
        <source>Rechercher dans les appels</source>
        <translation>Search the calls</translation>
    </message>
    <message>
        <source>Rechercher (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tous</source>
        <comment>filter: all calls</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>En cours</source>
        <comment>filter: live calls</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <comment>filter: calls to call back</comment>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Nombre d’appels dans la liste</source>
        <translation>Number of calls in the list</translation>
    </message>
    <message>
        <source>Liste des appels</source>
        <translation>List of calls</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Appels&#xa0;: %1</source>
        <translation>Calls: %1</translation>
    </message>
    <message>
        <source>Aucun appel pour l’instant. Les appels auxquels l’assistant répond s’affichent ici.</source>
        <translation>No calls yet. Calls that the assistant answers appear here.</translation>
    </message>
    <message>
        <source>Aucun appel ne correspond.</source>
        <translation>No call matches.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallSheetPanel</name>
    <message>
        <source>Choisissez un appel.</source>
        <translation>Choose a call.</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Résumé de l’appel</source>
        <translation>Summary of the call</translation>
    </message>
    <message>
        <source>Transcription de l’appel</source>
        <translation>Transcript of the call</translation>
    </message>
    <message>
        <source>Transcription à venir</source>
        <translation>Transcript to come</translation>
    </message>
    <message>
        <source>Journal de l’appel</source>
        <translation>Log of the call</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Fiche de l’appel</source>
        <translation>Sheet of the call</translation>
    </message>
</context>
<context>
    <name>dispatch::CallSummary</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>À rappeler avant</source>
        <translation>Call back before</translation>
    </message>
    <message>
        <source>Confié à</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Numéro affiché</source>
        <translation>Displayed number</translation>
    </message>
    <message>
        <source>Numéro dicté</source>
        <translation>Spoken number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Problème</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Prix annoncé</source>
        <translation>Quoted price</translation>
    </message>
    <message>
        <source>Résumé de l’assistant</source>
        <translation>Assistant’s summary</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Outils de l’assistant</source>
        <translation>Assistant’s tools</translation>
    </message>
    <message>
        <source>Enregistrement</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Coût de l’appel</source>
        <translation>Cost of the call</translation>
    </message>
    <message>
        <source>Masqué</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Disponible chez VAPI</source>
        <translation>Available at VAPI</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Délai annoncé</source>
        <translation>Quoted time frame</translation>
    </message>
</context>
<context>
    <name>dispatch::CompanyWording</name>
    <message>
        <source>cette valeur</source>
        <translation>this value</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <comment>value</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>un texte entre guillemets</source>
        <translation>a text in quotation marks</translation>
    </message>
    <message>
        <source>un nombre entier, sans guillemets</source>
        <translation>a whole number, without quotation marks</translation>
    </message>
    <message>
        <source>true ou false, sans guillemets</source>
        <translation>true or false, without quotation marks</translation>
    </message>
    <message>
        <source>une liste entre [ ]</source>
        <translation>a list in [ ]</translation>
    </message>
    <message>
        <source>un bloc entre { }</source>
        <translation>a block in { }</translation>
    </message>
    <message>
        <source>un texte d’une seule ligne, ni vide ni entouré de blancs</source>
        <translation>a text of one line, neither empty nor with blanks around it</translation>
    </message>
    <message>
        <source>un mot en petites lettres sans accent, chiffres et «&#xa0;_&#xa0;»</source>
        <translation>a word of small letters without accents, digits and “_”</translation>
    </message>
    <message>
        <source>un texte qui a au moins une lettre ou un chiffre</source>
        <translation>a text that has at least one letter or digit</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» manque. L’ajouter.</source>
        <translation>“%1” is missing. Add it.</translation>
    </message>
    <message>
        <source>cet élément manque. L’ajouter.</source>
        <translation>this element is missing. Add it.</translation>
    </message>
    <message>
        <source>cet élément manque. L’ajouter&#xa0;: %1.</source>
        <translation>this element is missing. Add it: %1.</translation>
    </message>
    <message>
        <source>ce nom est déjà à la ligne %1. Garder un seul des deux.</source>
        <translation>this name is on line %1 already. Keep only one of the two.</translation>
    </message>
    <message>
        <source>%1 est déjà dans %2. Garder un seul des deux.</source>
        <translation>%1 is in %2 already. Keep only one of the two.</translation>
    </message>
    <message>
        <source>ce n’est pas du JSON. Vérifier là, ou juste avant, les virgules, les guillemets et les accolades.</source>
        <translation>this is not JSON. Check the commas, quotation marks and brackets there or just before.</translation>
    </message>
    <message>
        <source>personne ne lit ce nom. Le retirer, ou écrire un de ceux-ci&#xa0;: %1.</source>
        <translation>nobody reads this name. Remove it, or write one of these: %1.</translation>
    </message>
    <message>
        <source>%1 n’est pas du bon type. Écrire %2.</source>
        <translation>%1 is of the wrong type. Write %2.</translation>
    </message>
    <message>
        <source>%1 n’a pas la bonne forme. Écrire comme ceci&#xa0;: %2.</source>
        <translation>%1 does not have the right form. Write it like this: %2.</translation>
    </message>
    <message>
        <source>%1 n’est pas un mot permis. Écrire un de ceux-ci&#xa0;: %2.</source>
        <translation>%1 is not an allowed word. Write one of these: %2.</translation>
    </message>
    <message>
        <source>cet élément ne va pas avec %1. Retirer l’un des deux.</source>
        <translation>this element does not go with %1. Remove one of the two.</translation>
    </message>
    <message>
        <source>%1 est plus tôt que l’étape d’avant. Écrire %2.</source>
        <translation>%1 is earlier than the step before. Write %2.</translation>
    </message>
    <message>
        <source>%1 ferait passer une priorité avant une plus haute. Écrire %2.</source>
        <translation>%1 would put a priority before a higher one. Write %2.</translation>
    </message>
    <message>
        <source>le fichier est trop gros. Le raccourcir&#xa0;: %1 octets.</source>
        <translation>the file is too large. Shorten it: %1 bytes.</translation>
    </message>
    <message>
        <source>trop de crochets les uns dans les autres. En retirer&#xa0;: %1.</source>
        <translation>too many brackets within each other. Remove some: %1.</translation>
    </message>
    <message>
        <source>%1 est hors des limites. Écrire une valeur permise&#xa0;: %2.</source>
        <translation>%1 is out of range. Write a value that is allowed: %2.</translation>
    </message>
    <message>
        <source>%1 ne désigne rien de connu. Écrire un nom permis&#xa0;: %2.</source>
        <translation>%1 names nothing that is known. Write a name that is allowed: %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::DemoBanner</name>
    <message>
        <source>DÉMO — appels simulés&#xa0;: rien de ce qui s’affiche n’est réel</source>
        <translation>DEMO — simulated calls: nothing shown here is real</translation>
    </message>
</context>
<context>
    <name>dispatch::Formats</name>
    <message>
        <source>HAE</source>
        <comment>Eastern daylight time</comment>
        <translation>EDT</translation>
    </message>
    <message>
        <source>HNE</source>
        <comment>Eastern standard time</comment>
        <translation>EST</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2</source>
        <comment>time of day in a sentence: hour, minutes</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>il y a %1&#xa0;s</source>
        <translation>%1&#xa0;s ago</translation>
    </message>
    <message>
        <source>il y a %1&#xa0;min</source>
        <translation>%1&#xa0;min ago</translation>
    </message>
    <message>
        <source>il y a %1&#xa0;h</source>
        <translation>%1&#xa0;h ago</translation>
    </message>
    <message>
        <source>il y a %1&#xa0;j</source>
        <translation>%1&#xa0;d ago</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <comment>minutes, seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <comment>hours, minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;$</source>
        <comment>Canadian dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>%1&#xa0;$&#xa0;US</source>
        <comment>US dollars</comment>
        <translation>US$%1</translation>
    </message>
</context>
<context>
    <name>dispatch::HistoryModel</name>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>dispatch::LiveCallsModel</name>
    <message>
        <source>Urg.</source>
        <comment>narrow heading: urgency</comment>
        <translation>Urg.</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Appelant</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Derniers mots</source>
        <translation>Last words</translation>
    </message>
</context>
<context>
    <name>dispatch::LiveCallsPanel</name>
    <message>
        <source>Aucun appel en cours. L’assistant répond au %1.</source>
        <translation>No live call. The assistant answers at %1.</translation>
    </message>
    <message>
        <source>Appels en cours</source>
        <translation>Live calls</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>dispatch::MainWindow</name>
    <message>
        <source>Drain Fortin — Répartition</source>
        <translation>Drain Fortin — Dispatch</translation>
    </message>
    <message>
        <source>DÉMO — %1</source>
        <translation>DEMO — %1</translation>
    </message>
    <message>
        <source>Répartition</source>
        <comment>author of a note</comment>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Appels en cours</source>
        <translation>Live calls</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Appels en cours&#xa0;: %1</source>
        <translation>Live calls: %1</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Appel</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>&amp;Rechercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Écrire une &amp;note</source>
        <translation>Write a &amp;note</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>À &amp;propos</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>Afficha&amp;ge</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Panneau &amp;suivant</source>
        <translation>&amp;Next panel</translation>
    </message>
    <message>
        <source>Panneau &amp;précédent</source>
        <translation>&amp;Previous panel</translation>
    </message>
    <message>
        <source>&amp;Réinitialiser la disposition</source>
        <translation>&amp;Reset layout</translation>
    </message>
</context>
<context>
    <name>dispatch::NoteBox</name>
    <message>
        <source>Ajouter la note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Écrire une note (Ctrl+Entrée pour l’ajouter)</source>
        <translation>Write a note (Ctrl+Enter adds it)</translation>
    </message>
    <message>
        <source>Note sur l’appel</source>
        <translation>Note on the call</translation>
    </message>
    <message>
        <source>Ajouter la note à l’appel (Ctrl+Entrée)</source>
        <translation>Add the note to the call (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>La note est trop longue&#xa0;: %1 caractères, au plus %2.</source>
        <translation>The note is too long: %1 characters, at most %2.</translation>
    </message>
    <message>
        <source>Enregistrement de la note…</source>
        <translation>Saving the note…</translation>
    </message>
    <message>
        <source>Note enregistrée à %1.</source>
        <translation>Note saved at %1.</translation>
    </message>
    <message>
        <source>Note non enregistrée. %1</source>
        <translation>Note not saved. %1</translation>
    </message>
</context>
<context>
    <name>dispatch::StationBar</name>
    <message>
        <source>État de la réception</source>
        <translation>State of the reception</translation>
    </message>
    <message>
        <source>Heure locale, Montréal</source>
        <translation>Local time, Montréal</translation>
    </message>
    <message>
        <source>Heure locale&#xa0;: %1</source>
        <translation>Local time: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::StationReport</name>
    <message>
        <source>Réception&#xa0;: inconnu</source>
        <translation>Reception: unknown</translation>
    </message>
    <message>
        <source>La réception des appels n’a encore donné aucun signe de vie.</source>
        <translation>The reception of calls has given no sign of life yet.</translation>
    </message>
    <message>
        <source>Réception&#xa0;: inconnu, dernier signe %1</source>
        <translation>Reception: unknown, last sign %1</translation>
    </message>
    <message>
        <source>La réception des appels ne donne plus signe de vie. Vérifier qu’elle fonctionne.</source>
        <translation>The reception of calls gives no more sign of life. Check that it runs.</translation>
    </message>
    <message>
        <source>Cette fenêtre n’est plus reliée à la réception des appels. Elle essaie de la joindre.</source>
        <translation>This window is no longer attached to the reception of calls. It keeps trying.</translation>
    </message>
    <message>
        <source>Réception arrêtée</source>
        <translation>Reception stopped</translation>
    </message>
    <message>
        <source>Aucun appel ne peut entrer. Vérifier que le port est libre, puis redémarrer.</source>
        <translation>No call can come in. Check that the port is free, then restart.</translation>
    </message>
    <message>
        <source>Réception %1</source>
        <comment>heartbeat age</comment>
        <translation>Reception %1</translation>
    </message>
    <message>
        <source>Les appels sont reçus à l’adresse %1.</source>
        <translation>Calls are received at %1.</translation>
    </message>
    <message>
        <source>Dernier message de VAPI %1</source>
        <translation>Last message from VAPI %1</translation>
    </message>
    <message>
        <source>Aucun message de VAPI depuis le démarrage</source>
        <translation>No message from VAPI since the start</translation>
    </message>
    <message>
        <source>Dernier message de VAPI accepté le %1.</source>
        <translation>Last message from VAPI accepted on %1.</translation>
    </message>
    <message>
        <source>VAPI n’a encore rien envoyé. Un appel d’essai le confirme.</source>
        <translation>VAPI has sent nothing yet. A test call confirms it.</translation>
    </message>
    <message>
        <source>Le certificat TLS est valable jusqu’au %1.</source>
        <translation>The TLS certificate is valid until %1.</translation>
    </message>
    <message>
        <source>Certificat expiré</source>
        <translation>Certificate expired</translation>
    </message>
    <message>
        <source>Certificat&#xa0;: reste %1&#xa0;j</source>
        <translation>Certificate: %1&#xa0;d left</translation>
    </message>
    <message>
        <source>Secret VAPI absent&#xa0;: tous les webhooks sont refusés</source>
        <translation>VAPI secret missing: every webhook is refused</translation>
    </message>
    <message>
        <source>Définir DRAINFORTIN_VAPI_HMAC_SECRET ou l’entrée du trousseau, puis redémarrer.</source>
        <translation>Set DRAINFORTIN_VAPI_HMAC_SECRET or the key store’s entry, then restart.</translation>
    </message>
    <message>
        <source>Webhooks refusés, dernier %1</source>
        <translation>Webhooks refused, last one %1</translation>
    </message>
    <message>
        <source>Une signature manquait ou était fausse le %1. Comparer le secret avec celui de VAPI.</source>
        <translation>A signature was missing or wrong on %1. Compare the secret with VAPI’s.</translation>
    </message>
    <message>
        <source>Espace disque faible</source>
        <translation>Low disk space</translation>
    </message>
    <message>
        <source>Libérer de l’espace avant que les appels ne puissent plus être enregistrés.</source>
        <translation>Free some space before calls can no longer be saved.</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise illisible</source>
        <translation>Company file unreadable</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise fautif&#xa0;: ligne %1</source>
        <translation>Company file faulty: line %1</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise fautif&#xa0;: ligne %1, %2</source>
        <translation>Company file faulty: line %1, %2</translation>
    </message>
</context>
<context>
    <name>dispatch::TranscriptModel</name>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <comment>speaker, mm:ss, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dispatch::WindowedCallModel</name>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>dispatch::Wording</name>
    <message>
        <source>En attente</source>
        <comment>line state</comment>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sonne</source>
        <comment>line state</comment>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>En cours</source>
        <comment>line state</comment>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Transfert en cours</source>
        <comment>line state</comment>
        <translation>Transferring</translation>
    </message>
    <message>
        <source>Terminé</source>
        <comment>line state</comment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Terminé</source>
        <comment>outcome</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <comment>outcome</comment>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Échec technique</source>
        <comment>outcome</comment>
        <translation>Technical failure</translation>
    </message>
    <message>
        <source>Transféré</source>
        <comment>outcome</comment>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Manqué</source>
        <comment>outcome</comment>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Aucun</source>
        <comment>follow-up</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <comment>follow-up</comment>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Rappel en cours</source>
        <comment>follow-up</comment>
        <translation>Calling back</translation>
    </message>
    <message>
        <source>Traité</source>
        <comment>follow-up</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Archivé</source>
        <comment>follow-up</comment>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Refusé</source>
        <comment>follow-up</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>speaker</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paul</source>
        <comment>speaker: the assistant</comment>
        <translation>Paul</translation>
    </message>
    <message>
        <source>Urgence</source>
        <comment>priority</comment>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Municipal</source>
        <comment>priority</comment>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>Majeur</source>
        <comment>priority</comment>
        <translation>Major</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>priority</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Numéro masqué</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <comment>words of the caller</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>VAPI</source>
        <comment>author</comment>
        <translation>VAPI</translation>
    </message>
    <message>
        <source>Paul</source>
        <comment>author: the assistant</comment>
        <translation>Paul</translation>
    </message>
    <message>
        <source>Console</source>
        <comment>author: this program</comment>
        <translation>Console</translation>
    </message>
    <message>
        <source>reçu le %1 à %2</source>
        <translation>received on %1 at %2</translation>
    </message>
    <message>
        <source>durée %1</source>
        <translation>duration %1</translation>
    </message>
    <message>
        <source>suivi&#xa0;: %1</source>
        <translation>follow-up: %1</translation>
    </message>
    <message>
        <source>derniers mots&#xa0;: %1</source>
        <translation>last words: %1</translation>
    </message>
    <message>
        <source>Les données reçues sont illisibles. Vérifier la source.</source>
        <translation>The data received cannot be read. Check its source.</translation>
    </message>
    <message>
        <source>Cette opération n’est pas prise en charge. Mettre la console à jour.</source>
        <translation>This operation is not supported. Update the console.</translation>
    </message>
    <message>
        <source>La preuve d’identité manque ou est fausse. Vérifier le secret configuré.</source>
        <translation>Proof of identity is missing or wrong. Check the configured secret.</translation>
    </message>
    <message>
        <source>La preuve d’identité est périmée. Vérifier l’horloge de l’ordinateur.</source>
        <translation>Proof of identity is out of date. Check the computer’s clock.</translation>
    </message>
    <message>
        <source>Un autre poste a changé cet élément. Relire, puis recommencer.</source>
        <translation>Another desk changed this. Read it again, then retry.</translation>
    </message>
    <message>
        <source>La configuration est fautive (%1). Corriger, puis redémarrer.</source>
        <translation>The configuration is wrong (%1). Correct it, then restart.</translation>
    </message>
    <message>
        <source>Une autre console utilise déjà ce dossier&#xa0;: %1. La fermer, ou choisir un autre dossier.</source>
        <translation>Another console already uses this folder: %1. Close it, or choose another folder.</translation>
    </message>
    <message>
        <source>La réception des appels ne répond pas. Rien n’est perdu ici&#xa0;: réessayer quand elle est revenue.</source>
        <translation>The reception of calls does not answer. Nothing is lost here: retry once it is back.</translation>
    </message>
    <message>
        <source>La réponse tarde trop. Réessayer.</source>
        <translation>The answer takes too long. Retry.</translation>
    </message>
    <message>
        <source>La demande a été refusée. Vérifier le texte, puis réessayer.</source>
        <translation>The request was refused. Check the text, then retry.</translation>
    </message>
    <message>
        <source>Un fichier ne se lit ou ne s’écrit pas&#xa0;: %1. Vérifier le disque et les droits.</source>
        <translation>A file cannot be read or written: %1. Check the disk and the rights.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: les appels ne sont plus enregistrés. Libérer de l’espace.</source>
        <translation>The disk is full: calls are no longer saved. Free some space.</translation>
    </message>
    <message>
        <source>Les données sont en lecture seule&#xa0;: les appels ne sont plus enregistrés. Vérifier les droits du dossier.</source>
        <translation>The data is read-only: calls are no longer saved. Check the folder’s rights.</translation>
    </message>
    <message>
        <source>Un autre programme retient les données. Le fermer.</source>
        <translation>Another program holds the data. Close it.</translation>
    </message>
    <message>
        <source>Les données sont endommagées. Restaurer une sauvegarde.</source>
        <translation>The data is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente. Mettre la console à jour.</source>
        <translation>The data comes from a newer version. Update the console.</translation>
    </message>
    <message>
        <source>La base de données ne répond pas. Redémarrer la console; si l’erreur revient, consulter le journal.</source>
        <translation>The database does not answer. Restart the console; if the error returns, read the log.</translation>
    </message>
    <message>
        <source>La console s’arrête. Recommencer après le redémarrage.</source>
        <translation>The console is stopping. Retry after the restart.</translation>
    </message>
    <message>
        <source>Le client a raccroché</source>
        <translation>The client hung up</translation>
    </message>
    <message>
        <source>Paul a terminé l’appel</source>
        <translation>Paul ended the call</translation>
    </message>
    <message>
        <source>Paul a salué le client et terminé l’appel</source>
        <translation>Paul said goodbye and ended the call</translation>
    </message>
    <message>
        <source>Paul a terminé l’appel après son message</source>
        <translation>Paul ended the call after his message</translation>
    </message>
    <message>
        <source>Paul a transféré l’appel</source>
        <translation>Paul transferred the call</translation>
    </message>
    <message>
        <source>Appel dirigé vers un numéro de téléphone</source>
        <translation>Call sent to a telephone number</translation>
    </message>
    <message>
        <source>Appel annulé à la main</source>
        <translation>Call cancelled by hand</translation>
    </message>
    <message>
        <source>Silence trop long sur la ligne</source>
        <translation>Silence on the line for too long</translation>
    </message>
    <message>
        <source>Durée maximale atteinte</source>
        <translation>Maximum duration reached</translation>
    </message>
    <message>
        <source>La ligne du client était occupée</source>
        <translation>The client’s line was busy</translation>
    </message>
    <message>
        <source>Le client n’a pas répondu</source>
        <translation>The client did not answer</translation>
    </message>
    <message>
        <source>Le client n’a pas permis l’usage du micro</source>
        <translation>The client did not allow the microphone</translation>
    </message>
    <message>
        <source>Boîte vocale</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>La ligne a été fermée par Twilio</source>
        <translation>Twilio closed the line</translation>
    </message>
    <message>
        <source>La ligne a été fermée</source>
        <translation>The line was closed</translation>
    </message>
    <message>
        <source>Appel effacé chez VAPI</source>
        <translation>Call erased at VAPI</translation>
    </message>
    <message>
        <source>Transfert impossible, ligne occupée</source>
        <translation>Transfer failed, line busy</translation>
    </message>
    <message>
        <source>Transfert sans réponse</source>
        <translation>Transfer not answered</translation>
    </message>
    <message>
        <source>Le client a raccroché avant le transfert</source>
        <translation>The client hung up before the transfer</translation>
    </message>
    <message>
        <source>Le client a raccroché pendant le transfert</source>
        <translation>The client hung up during the transfer</translation>
    </message>
    <message>
        <source>Le transfert a échoué</source>
        <translation>The transfer failed</translation>
    </message>
    <message>
        <source>Le client a raccroché avant la réponse</source>
        <translation>The client hung up before the answer</translation>
    </message>
    <message>
        <source>La console n’a pas pu fournir l’assistant</source>
        <translation>The console could not supply the assistant</translation>
    </message>
    <message>
        <source>Assistant introuvable chez VAPI</source>
        <translation>Assistant not found at VAPI</translation>
    </message>
    <message>
        <source>Vérification du service</source>
        <translation>Service check</translation>
    </message>
    <message>
        <source>Estimation du prix</source>
        <translation>Price estimate</translation>
    </message>
    <message>
        <source>Classement de l’urgence</source>
        <translation>Urgency classification</translation>
    </message>
    <message>
        <source>Choix d’une plage de passage</source>
        <translation>Choice of a visit window</translation>
    </message>
    <message>
        <source>Alerte à l’équipe</source>
        <translation>Alert to the team</translation>
    </message>
    <message>
        <source>Vérification du secteur</source>
        <translation>Area check</translation>
    </message>
    <message>
        <source>Coordonnées du client</source>
        <translation>Client’s details</translation>
    </message>
    <message>
        <source>motif&#xa0;: %1</source>
        <comment>VAPI&apos;s ended reason, unknown to us</comment>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>État de la ligne&#xa0;: %1</source>
        <translation>State of the line: %1</translation>
    </message>
    <message>
        <source>Outil utilisé&#xa0;: %1</source>
        <translation>Tool used: %1</translation>
    </message>
    <message>
        <source>Rapport de fin d’appel</source>
        <translation>End-of-call report</translation>
    </message>
    <message>
        <source>Rapport de fin d’appel&#xa0;: %1</source>
        <translation>End-of-call report: %1</translation>
    </message>
    <message>
        <source>Note&#xa0;: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Paroles&#xa0;: %1</source>
        <translation>Words: %1</translation>
    </message>
    <message>
        <source>Prise de parole&#xa0;: %1</source>
        <translation>Speaking: %1</translation>
    </message>
    <message>
        <source>Message reçu&#xa0;: %1</source>
        <translation>Message received: %1</translation>
    </message>
    <message>
        <source>Cet appel n’existe pas ou a été effacé. Choisir un autre appel.</source>
        <translation>This call does not exist or was erased. Choose another one.</translation>
    </message>
    <message>
        <source>%1, ligne %2&#xa0;: %3</source>
        <comment>company file</comment>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>%1, ligne %2, %3&#xa0;: %4</source>
        <comment>company file</comment>
        <translation>%1, line %2, %3: %4</translation>
    </message>
    <message>
        <source>%1&#xa0;: le fichier de l’entreprise ne se lit pas. Vérifier le chemin (company.file) et les droits.</source>
        <translation>%1: the company file cannot be read. Check the path (company.file) and the permissions.</translation>
    </message>
    <message>
        <source>Il y a une autre faute.</source>
        <translation>There is one more fault.</translation>
    </message>
    <message>
        <source>Il y a %1 autres fautes.</source>
        <translation>There are %1 more faults.</translation>
    </message>
    <message>
        <source>D’ici là, les prix et les règles d’origine sont en vigueur.</source>
        <translation>Until then the original prices and rules are in force.</translation>
    </message>
    <message>
        <source>D’ici là, les derniers prix et règles valides restent en vigueur.</source>
        <translation>Until then the last valid prices and rules stay in force.</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Inspection par caméra</source>
        <translation>Camera inspection</translation>
    </message>
    <message>
        <source>Débouchage</source>
        <translation>Drain unclogging</translation>
    </message>
    <message>
        <source>Alésage de racines</source>
        <translation>Root cutting</translation>
    </message>
    <message>
        <source>Nettoyage de drain français</source>
        <translation>French drain cleaning</translation>
    </message>
    <message>
        <source>Installation de cheminées d’accès</source>
        <translation>Access chimney installation</translation>
    </message>
    <message>
        <source>Première visite de gainage</source>
        <translation>First visit for relining</translation>
    </message>
    <message>
        <source>Gainage</source>
        <translation>Relining</translation>
    </message>
    <message>
        <source>Drain de toit</source>
        <translation>Roof drain</translation>
    </message>
    <message>
        <source>Localisation GPS</source>
        <translation>GPS locating</translation>
    </message>
    <message>
        <source>Bac de rétention</source>
        <translation>Retention tank</translation>
    </message>
    <message>
        <source>Montant libre</source>
        <translation>Custom amount</translation>
    </message>
    <message>
        <source>Travaux sous la dalle</source>
        <translation>Under-slab work</translation>
    </message>
    <message>
        <source>Plomberie traditionnelle</source>
        <translation>Traditional plumbing</translation>
    </message>
    <message>
        <source>Aspiration par camion</source>
        <translation>Vacuum truck</translation>
    </message>
    <message>
        <source>Fosse septique</source>
        <translation>Septic tank</translation>
    </message>
    <message>
        <source>Piscine ou spa</source>
        <translation>Pool or spa</translation>
    </message>
    <message>
        <source>Gouttières</source>
        <translation>Eavestroughs</translation>
    </message>
    <message>
        <source>Vidage de bac ou de fosse de garage</source>
        <translation>Emptying of a garage pit or tank</translation>
    </message>
    <message>
        <source>Champ d’épuration</source>
        <translation>Septic field</translation>
    </message>
    <message>
        <source>Puisard</source>
        <translation>Catch basin</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Montréal</translation>
    </message>
    <message>
        <source>Laval</source>
        <translation>Laval</translation>
    </message>
    <message>
        <source>Rive-Sud</source>
        <translation>South Shore</translation>
    </message>
    <message>
        <source>Rive-Nord</source>
        <translation>North Shore</translation>
    </message>
    <message>
        <source>Ouest-de-l’Île</source>
        <translation>West Island</translation>
    </message>
    <message>
        <source>Hors zone</source>
        <translation>Out of area</translation>
    </message>
    <message>
        <source>dégât d’eau</source>
        <translation>water damage</translation>
    </message>
    <message>
        <source>débordement ou refoulement</source>
        <translation>overflow or backup</translation>
    </message>
    <message>
        <source>urgence déclarée</source>
        <translation>emergency as stated</translation>
    </message>
    <message>
        <source>eau qui monte ou qui coule</source>
        <translation>water rising or running</translation>
    </message>
    <message>
        <source>eau dans le bâtiment</source>
        <translation>water in the building</translation>
    </message>
    <message>
        <source>beaucoup d’eau</source>
        <translation>a lot of water</translation>
    </message>
    <message>
        <source>eau accumulée</source>
        <translation>standing water</translation>
    </message>
    <message>
        <source>niveau d’eau élevé</source>
        <translation>high water level</translation>
    </message>
    <message>
        <source>lieux trempés</source>
        <translation>soaked premises</translation>
    </message>
    <message>
        <source>signes d’inondation</source>
        <translation>signs of flooding</translation>
    </message>
    <message>
        <source>drain ou tuyau qui rejette de l’eau</source>
        <translation>water coming out of a drain or pipe</translation>
    </message>
    <message>
        <source>dégât qui recommence</source>
        <translation>damage starting again</translation>
    </message>
    <message>
        <source>client municipal</source>
        <translation>municipal client</translation>
    </message>
    <message>
        <source>travaux majeurs</source>
        <translation>major work</translation>
    </message>
    <message>
        <source>racines dans la conduite</source>
        <translation>roots in the pipe</translation>
    </message>
    <message>
        <source>estimation élevée</source>
        <translation>high estimate</translation>
    </message>
    <message>
        <source>%1 (référé)</source>
        <comment>service, passed on to a partner</comment>
        <translation>%1 (referred)</translation>
    </message>
    <message>
        <source>%1 (refusé)</source>
        <comment>service</comment>
        <translation>%1 (refused)</translation>
    </message>
    <message>
        <source>à partir de %1 avant taxes</source>
        <comment>price</comment>
        <translation>from %1 before taxes</translation>
    </message>
    <message>
        <source>%1 avant taxes</source>
        <comment>price</comment>
        <translation>%1 before taxes</translation>
    </message>
    <message>
        <source>de %1 à %2 avant taxes</source>
        <comment>price</comment>
        <translation>%1 to %2 before taxes</translation>
    </message>
    <message>
        <source>d’après l’assistant</source>
        <translation>according to the assistant</translation>
    </message>
    <message>
        <source>d’après l’analyse de l’appel</source>
        <translation>according to the analysis of the call</translation>
    </message>
    <message>
        <source>aucun mot du client ne change l’urgence</source>
        <translation>nothing the caller said changes the urgency</translation>
    </message>
    <message>
        <source>%1, d’après ses mots&#xa0;: %2</source>
        <comment>what was recognised, words of the caller</comment>
        <translation>%1, in the caller’s words: %2</translation>
    </message>
    <message>
        <source>d’après ses mots&#xa0;: %1</source>
        <translation>in the caller’s words: %1</translation>
    </message>
    <message>
        <source>à rappeler avant le %1 à %2</source>
        <translation>to call back before %1 at %2</translation>
    </message>
    <message>
        <source>service&#xa0;: %1</source>
        <translation>service: %1</translation>
    </message>
    <message>
        <source>zone&#xa0;: %1</source>
        <translation>area: %1</translation>
    </message>
    <message>
        <source>prix annoncé&#xa0;: %1</source>
        <translation>quoted price: %1</translation>
    </message>
    <message>
        <source>délai annoncé&#xa0;: %1</source>
        <translation>quoted time frame: %1</translation>
    </message>
    <message>
        <source>urgence&#xa0;: %1</source>
        <translation>urgency: %1</translation>
    </message>
</context>
</TS>
