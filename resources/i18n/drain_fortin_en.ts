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
    <message>
        <source>Avec --demo : au lieu d’appels simulés, ceux reçus ce jour-là (AAAA-MM-JJ ou hier) dans le dossier des données, dix fois plus vite. Le dossier n’est que lu.</source>
        <translation>With --demo: instead of simulated calls, those received on that day (YYYY-MM-DD or yesterday) in the data folder, ten times faster. The folder is only read.</translation>
    </message>
    <message>
        <source>--replay veut un jour, par exemple 2026-11-22, ou hier.</source>
        <translation>--replay wants a day, for example 2026-11-22, or yesterday.</translation>
    </message>
    <message>
        <source>--replay va avec --demo : une reprise ne touche jamais aux vrais appels.</source>
        <translation>--replay goes with --demo: a replay never touches real calls.</translation>
    </message>
</context>
<context>
    <name>DeskSenses</name>
    <message>
        <source>Drain Fortin reçoit des appels d’urgence.</source>
        <translation>Drain Fortin receives emergency calls.</translation>
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
    <name>TrainingDay</name>
    <message>
        <source>Aucun appel n’a encore été reçu dans %1. Nommer avec --data-dir le dossier de la console dont un jour est à reprendre.</source>
        <translation>No call was ever received in %1. Name with --data-dir the folder of the console whose day is to be replayed.</translation>
    </message>
    <message>
        <source>Aucun appel du %1 dans %2. Choisir un autre jour, ou nommer un autre dossier avec --data-dir.</source>
        <translation>No call on %1 in %2. Choose another day, or name another folder with --data-dir.</translation>
    </message>
    <message>
        <source>DÉMO — reprise du %1 à %2×&#xa0;: rien de ce qui s’affiche n’est en cours</source>
        <translation>DEMO — replay of %1 at %2×: nothing shown here is happening now</translation>
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
</context>
<context>
    <name>dispatch::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>action, why not</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source> ou </source>
        <comment>between two keys</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>Un raccourci commence par Ctrl et une autre touche, par Alt et un chiffre, ou par une touche de fonction.</source>
        <translation>A shortcut begins with Ctrl and another key, with Alt and a digit, or with a function key.</translation>
    </message>
    <message>
        <source>Déjà pris par «&#xa0;%1&#xa0;».</source>
        <translation>Already taken by “%1”.</translation>
    </message>
</context>
<context>
    <name>dispatch::ActionTable</name>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la fiche</source>
        <translation>&amp;Open the sheet</translation>
    </message>
    <message>
        <source>&amp;Prendre en charge</source>
        <translation>&amp;Take</translation>
    </message>
    <message>
        <source>P&amp;1&#xa0;Urgence</source>
        <translation>P&amp;1 Emergency</translation>
    </message>
    <message>
        <source>P&amp;2&#xa0;Municipal</source>
        <translation>P&amp;2 Municipal</translation>
    </message>
    <message>
        <source>P&amp;3&#xa0;Majeur</source>
        <translation>P&amp;3 Major</translation>
    </message>
    <message>
        <source>P&amp;4&#xa0;Standard</source>
        <translation>P&amp;4 Standard</translation>
    </message>
    <message>
        <source>&amp;Laisser l’assistant décider</source>
        <translation>&amp;Let the assistant decide</translation>
    </message>
    <message>
        <source>Marquer comme &amp;traité</source>
        <translation>Mark as &amp;done</translation>
    </message>
    <message>
        <source>Marquer à &amp;rappeler</source>
        <translation>Mark to &amp;call back</translation>
    </message>
    <message>
        <source>Ar&amp;chiver</source>
        <translation>Ar&amp;chive</translation>
    </message>
    <message>
        <source>Marquer comme re&amp;fusé</source>
        <translation>Mark as re&amp;fused</translation>
    </message>
    <message>
        <source>Écrire une &amp;note</source>
        <translation>Write a &amp;note</translation>
    </message>
    <message>
        <source>&amp;Copier le numéro</source>
        <translation>&amp;Copy the number</translation>
    </message>
    <message>
        <source>&amp;Fusionner…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>&amp;Défaire la fusion</source>
        <translation>&amp;Undo the merge</translation>
    </message>
    <message>
        <source>À rappeler sui&amp;vant</source>
        <translation>&amp;Next to call back</translation>
    </message>
    <message>
        <source>À rappeler précéden&amp;t</source>
        <translation>&amp;Previous to call back</translation>
    </message>
    <message>
        <source>&amp;Rechercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Annuler la dernière action</source>
        <translation>Undo the last &amp;action</translation>
    </message>
    <message>
        <source>Tous les &amp;appels</source>
        <translation>&amp;All calls</translation>
    </message>
    <message>
        <source>À &amp;rappeler</source>
        <translation>To &amp;call back</translation>
    </message>
    <message>
        <source>À &amp;moi</source>
        <translation>&amp;Mine</translation>
    </message>
    <message>
        <source>&amp;Sans responsable</source>
        <translation>&amp;Without owner</translation>
    </message>
    <message>
        <source>En re&amp;tard</source>
        <translation>&amp;Overdue</translation>
    </message>
    <message>
        <source>En &amp;cours</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Re&amp;fusés et référés</source>
        <translation>Re&amp;fused and referred</translation>
    </message>
    <message>
        <source>Panneau &amp;1</source>
        <translation>Panel &amp;1</translation>
    </message>
    <message>
        <source>Panneau &amp;2</source>
        <translation>Panel &amp;2</translation>
    </message>
    <message>
        <source>Panneau &amp;3</source>
        <translation>Panel &amp;3</translation>
    </message>
    <message>
        <source>Panneau &amp;4</source>
        <translation>Panel &amp;4</translation>
    </message>
    <message>
        <source>Panneau &amp;5</source>
        <translation>Panel &amp;5</translation>
    </message>
    <message>
        <source>Panneau &amp;6</source>
        <translation>Panel &amp;6</translation>
    </message>
    <message>
        <source>Panneau &amp;7</source>
        <translation>Panel &amp;7</translation>
    </message>
    <message>
        <source>Panneau &amp;8</source>
        <translation>Panel &amp;8</translation>
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
        <source>&amp;Jour</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Garde</source>
        <translation>D&amp;uty</translation>
    </message>
    <message>
        <source>&amp;Mur</source>
        <translation>&amp;Wall</translation>
    </message>
    <message>
        <source>&amp;Révision</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;Verrouiller la disposition</source>
        <translation>&amp;Lock the layout</translation>
    </message>
    <message>
        <source>&amp;Disposition par défaut</source>
        <translation>&amp;Default layout</translation>
    </message>
    <message>
        <source>&amp;Agrandir</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Réduire</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>Taille &amp;normale</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Clair</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Sombre</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>C&amp;ontraste élevé</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Palette de commandes…</source>
        <translation>Command &amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Qui est au poste…</source>
        <translation>&amp;Who is at the desk…</translation>
    </message>
    <message>
        <source>&amp;Raccourcis…</source>
        <translation>&amp;Shortcuts…</translation>
    </message>
    <message>
        <source>&amp;Aide sur ce panneau</source>
        <translation>&amp;Help on this panel</translation>
    </message>
    <message>
        <source>Aide-mémoire des &amp;raccourcis</source>
        <translation>Cheat sheet of &amp;shortcuts</translation>
    </message>
    <message>
        <source>À &amp;propos</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Appel</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Afficha&amp;ge</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Urgence</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>&amp;Suivi</source>
        <translation>&amp;Follow-up</translation>
    </message>
    <message>
        <source>&amp;Listes</source>
        <translation>L&amp;ists</translation>
    </message>
    <message>
        <source>&amp;Panneaux</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>P&amp;erspectives</source>
        <translation>P&amp;erspectives</translation>
    </message>
    <message>
        <source>&amp;Taille du texte</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>T&amp;hème</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>&amp;Nouvel appel manuel…</source>
        <translation>&amp;New manual call…</translation>
    </message>
    <message>
        <source>&amp;Imprimer la liste…</source>
        <translation>&amp;Print the list…</translation>
    </message>
    <message>
        <source>&amp;Relève…</source>
        <translation>Han&amp;d-over…</translation>
    </message>
    <message>
        <source>&amp;Modifier la fiche</source>
        <translation>&amp;Edit the sheet</translation>
    </message>
    <message>
        <source>Rapp&amp;eler</source>
        <translation>Call &amp;back</translation>
    </message>
    <message>
        <source>&amp;Choisir le résultat, 1 à 8…</source>
        <translation>&amp;Choose the outcome, 1 to 8…</translation>
    </message>
    <message>
        <source>&amp;1 Parlé – rendez-vous</source>
        <translation>&amp;1 Spoken – appointment</translation>
    </message>
    <message>
        <source>&amp;2 Parlé – soumission</source>
        <translation>&amp;2 Spoken – quote</translation>
    </message>
    <message>
        <source>&amp;3 Boîte vocale</source>
        <translation>&amp;3 Voicemail</translation>
    </message>
    <message>
        <source>&amp;4 Sans réponse</source>
        <translation>&amp;4 No answer</translation>
    </message>
    <message>
        <source>&amp;5 Occupé</source>
        <translation>&amp;5 Busy</translation>
    </message>
    <message>
        <source>&amp;6 Mauvais numéro</source>
        <translation>&amp;6 Wrong number</translation>
    </message>
    <message>
        <source>&amp;7 Réglé ou annulé</source>
        <translation>&amp;7 Settled or cancelled</translation>
    </message>
    <message>
        <source>&amp;8 Refusé – hors service</source>
        <translation>&amp;8 Refused – not offered</translation>
    </message>
    <message>
        <source>&amp;Acquitter la plus urgente</source>
        <translation>&amp;Acknowledge the most urgent</translation>
    </message>
    <message>
        <source>&amp;Silence de 2 minutes</source>
        <translation>&amp;Silence for 2 minutes</translation>
    </message>
    <message>
        <source>Ac&amp;quitter cet appel</source>
        <translation>Ac&amp;knowledge this call</translation>
    </message>
    <message>
        <source>&amp;Reporter…</source>
        <translation>S&amp;helve…</translation>
    </message>
    <message>
        <source>Re&amp;portées…</source>
        <translation>Shel&amp;ved…</translation>
    </message>
    <message>
        <source>Re&amp;portées</source>
        <translation>Shel&amp;ved</translation>
    </message>
    <message>
        <source>En attente à l’&amp;horaire</source>
        <translation>Waiting for sc&amp;heduling</translation>
    </message>
    <message>
        <source>Alar&amp;mes</source>
        <translation>Alar&amp;ms</translation>
    </message>
    <message>
        <source>Résu&amp;ltat</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>S&amp;ons…</source>
        <translation>S&amp;ounds…</translation>
    </message>
</context>
<context>
    <name>dispatch::AlarmBar</name>
    <message>
        <source>Urgences à acquitter</source>
        <translation>Urgent calls to acknowledge</translation>
    </message>
</context>
<context>
    <name>dispatch::AlarmFoot</name>
    <message>
        <source>Filtrer la liste</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Montrer les appels sans responsable</source>
        <translation>Show the calls that nobody has</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more urgent calls</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1 ou plus</source>
        <comment>more urgent calls</comment>
        <translation>+%1 or more</translation>
    </message>
    <message>
        <source>%1 autres urgences à acquitter</source>
        <translation>%1 more urgent calls to acknowledge</translation>
    </message>
</context>
<context>
    <name>dispatch::AlarmReport</name>
    <message>
        <source>vérifié %1</source>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>jamais vérifié</source>
        <translation>never checked</translation>
    </message>
    <message>
        <source>Réception arrêtée.</source>
        <translation>Reception stopped.</translation>
    </message>
    <message>
        <source>Urgences&#xa0;: inconnu, %1.</source>
        <translation>Urgent calls: unknown, %1.</translation>
    </message>
    <message>
        <source>Alarmes locales seulement, %1.</source>
        <translation>Local alarms only, %1.</translation>
    </message>
    <message>
        <source>Vérification des urgences…</source>
        <translation>Looking for urgent calls…</translation>
    </message>
    <message>
        <source>Aucune urgence · %1</source>
        <comment>when it was looked up</comment>
        <translation>No urgent call · %1</translation>
    </message>
    <message>
        <source>Urgences à acquitter · %1</source>
        <translation>Urgent calls to acknowledge · %1</translation>
    </message>
    <message>
        <source>Urgences et appels municipaux que personne n’a encore acquittés, pris ou reportés.</source>
        <translation>Urgent and municipal calls that nobody has acknowledged, taken or shelved yet.</translation>
    </message>
    <message>
        <source>Son coupé</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Une alarme se voit, mais ne s’entend pas.</source>
        <translation>An alarm is seen, but not heard.</translation>
    </message>
    <message>
        <source>Poste sans surveillance depuis %1</source>
        <translation>Unattended desk since %1</translation>
    </message>
    <message>
        <source>Poste sans surveillance</source>
        <translation>Unattended desk</translation>
    </message>
    <message>
        <source>Aucune touche ni souris depuis 5&#xa0;min, ou session verrouillée. Les étapes prévues pour un poste vide s’appliquent aux urgences.</source>
        <translation>No key or mouse for 5 min, or the session is locked. The steps for an empty desk apply to urgent calls.</translation>
    </message>
    <message>
        <source>Personne ne sera avisé par texto&#xa0;: les textos ne sont pas configurés.</source>
        <translation>Nobody will be texted: texts are not set up.</translation>
    </message>
    <message>
        <source>Prévenir soi-même les personnes qui doivent l’être.</source>
        <translation>Tell the people who must know yourself.</translation>
    </message>
    <message>
        <source>Afflux&#xa0;: %1 appels</source>
        <translation>Surge: %1 calls</translation>
    </message>
    <message>
        <source>Alarmes nouvelles des 10 dernières minutes. Un même numéro tient sur une ligne, et le son ne revient que toutes les 20&#xa0;s.</source>
        <translation>New alarms of the last 10 minutes. One number stands in one line, and the sound only comes every 20 s.</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <comment>time left</comment>
        <translation>Silence %1</translation>
    </message>
    <message>
        <source>Le son est arrêté, rien d’autre. Une nouvelle urgence y met fin. Cliquer pour le rétablir.</source>
        <translation>The sound is stopped, nothing else. A new urgent call ends it. Click to bring it back.</translation>
    </message>
    <message>
        <source>%1&#xa0;: non avisé (non configuré)</source>
        <comment>role that was to be told</comment>
        <translation>%1: not told (not set up)</translation>
    </message>
</context>
<context>
    <name>dispatch::AlarmStrip</name>
    <message>
        <source>rappel %1</source>
        <comment>callback due in, or late by</comment>
        <translation>callback %1</translation>
    </message>
    <message>
        <source>en ligne avec Paul</source>
        <translation>on the line with Paul</translation>
    </message>
    <message>
        <source>acquittement envoyé</source>
        <translation>acknowledgement on its way</translation>
    </message>
    <message>
        <source>n’attend plus</source>
        <translation>no longer waits</translation>
    </message>
    <message>
        <source>Dire que cette alarme est vue&#xa0;: %1</source>
        <translation>Say that this alarm was seen: %1</translation>
    </message>
    <message>
        <source>Rappeler&#xa0;: %1</source>
        <translation>Call back: %1</translation>
    </message>
    <message>
        <source>Reporter&#xa0;: %1</source>
        <translation>Shelve: %1</translation>
    </message>
    <message>
        <source>Acquitter</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Rappeler</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>so many calls of one number</comment>
        <translation>×%1</translation>
    </message>
</context>
<context>
    <name>dispatch::AttentionStrip</name>
    <message>
        <source>Acquitter</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Alarme de la répartition</source>
        <translation>Dispatch alarm</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more urgent calls</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Acquitter&#xa0;: %1</source>
        <translation>Acknowledge: %1</translation>
    </message>
    <message>
        <source>Ouvrir la fiche&#xa0;: %1</source>
        <translation>Open the sheet: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::CallAct</name>
    <message>
        <source>Note ajoutée&#xa0;: %1.</source>
        <translation>Note added: %1.</translation>
    </message>
    <message>
        <source>Libéré&#xa0;: %1.</source>
        <translation>Released: %1.</translation>
    </message>
    <message>
        <source>Confié à %1&#xa0;: %2.</source>
        <translation>Assigned to %1: %2.</translation>
    </message>
    <message>
        <source>Pris en charge&#xa0;: %1.</source>
        <translation>Taken: %1.</translation>
    </message>
    <message>
        <source>Repris de %1&#xa0;: %2.</source>
        <translation>Taken over from %1: %2.</translation>
    </message>
    <message>
        <source>L’assistant décide de nouveau de l’urgence&#xa0;: %1.</source>
        <translation>The assistant decides on the urgency again: %1.</translation>
    </message>
    <message>
        <source>Urgence changée pour %1&#xa0;: %2.</source>
        <translation>Urgency changed to %1: %2.</translation>
    </message>
    <message>
        <source>L’assistant décide de nouveau du suivi&#xa0;: %1.</source>
        <translation>The assistant decides on the follow-up again: %1.</translation>
    </message>
    <message>
        <source>Marqué à rappeler&#xa0;: %1.</source>
        <translation>Marked to call back: %1.</translation>
    </message>
    <message>
        <source>Marqué comme traité&#xa0;: %1.</source>
        <translation>Marked as done: %1.</translation>
    </message>
    <message>
        <source>Archivé&#xa0;: %1.</source>
        <translation>Archived: %1.</translation>
    </message>
    <message>
        <source>Marqué comme refusé&#xa0;: %1.</source>
        <translation>Marked as refused: %1.</translation>
    </message>
    <message>
        <source>Fusion défaite&#xa0;: %1.</source>
        <translation>Merge undone: %1.</translation>
    </message>
    <message>
        <source>Fusionné&#xa0;: %1.</source>
        <translation>Merged: %1.</translation>
    </message>
    <message>
        <source>Quelqu’un vient de libérer cet appel. Recommencer.</source>
        <translation>Somebody has just released this call. Try again.</translation>
    </message>
    <message>
        <source>Pris par %1 %2.</source>
        <comment>who, how long ago</comment>
        <translation>Taken by %1 %2.</translation>
    </message>
    <message>
        <source>Pris par %1.</source>
        <translation>Taken by %1.</translation>
    </message>
    <message>
        <source>L’appel à conserver est lui-même fusionné avec un autre. Choisir celui-là.</source>
        <translation>The call to keep is itself merged with another. Choose that one.</translation>
    </message>
    <message>
        <source>Rien n’est confirmé&#xa0;: la réception des appels ne répond pas. Recommencer quand elle est revenue.</source>
        <translation>Nothing is confirmed: the reception does not answer. Try again once it is back.</translation>
    </message>
    <message>
        <source>Non enregistré. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Acquitté&#xa0;: %1.</source>
        <translation>Acknowledged: %1.</translation>
    </message>
    <message>
        <source>N’est plus reporté&#xa0;: %1.</source>
        <translation>No longer shelved: %1.</translation>
    </message>
    <message>
        <source>Reporté jusqu’à %1, %2&#xa0;: %3.</source>
        <comment>day, time, caller</comment>
        <translation>Shelved until %1, %2: %3.</translation>
    </message>
    <message>
        <source>Rappel commencé&#xa0;: %1.</source>
        <translation>Callback begun: %1.</translation>
    </message>
    <message>
        <source>Le rappel continue&#xa0;: %1.</source>
        <translation>The callback goes on: %1.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2.</source>
        <comment>outcome, caller</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2. Prochain essai à %3.</source>
        <comment>outcome, caller, time</comment>
        <translation>%1: %2. Next try at %3.</translation>
    </message>
    <message>
        <source>Fiche corrigée&#xa0;: %1.</source>
        <translation>Sheet corrected: %1.</translation>
    </message>
    <message>
        <source>Valeur de l’assistant rétablie&#xa0;: %1.</source>
        <translation>The assistant’s value is back: %1.</translation>
    </message>
    <message>
        <source>Appel enregistré&#xa0;: %1.</source>
        <translation>Call saved: %1.</translation>
    </message>
    <message>
        <source>Son coupé jusqu’à %1.</source>
        <translation>Sound off until %1.</translation>
    </message>
    <message>
        <source>Rien à acquitter&#xa0;: quelqu’un s’en est occupé entre-temps.</source>
        <translation>Nothing to acknowledge: somebody looked after it meanwhile.</translation>
    </message>
    <message>
        <source>Non reporté&#xa0;: il manque la raison.</source>
        <translation>Not shelved: the reason is missing.</translation>
    </message>
    <message>
        <source>Non reporté&#xa0;: c’est plus loin que ne le permet l’urgence, ou déjà passé.</source>
        <translation>Not shelved: that is later than the urgency allows, or past.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallActions</name>
    <message>
        <source>Numéro copié&#xa0;: %1.</source>
        <translation>Number copied: %1.</translation>
    </message>
    <message>
        <source>Choisissez d’abord un appel.</source>
        <translation>Choose a call first.</translation>
    </message>
    <message>
        <source>Cet appel ne se lit pas.</source>
        <translation>This call cannot be read.</translation>
    </message>
    <message>
        <source>Lecture de l’appel…</source>
        <translation>Reading the call…</translation>
    </message>
    <message>
        <source>En cours d’enregistrement…</source>
        <translation>Being saved…</translation>
    </message>
</context>
<context>
    <name>dispatch::CallAvailability</name>
    <message>
        <source>&amp;Prendre en charge</source>
        <translation>&amp;Take</translation>
    </message>
    <message>
        <source>&amp;Libérer</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>R&amp;eprendre de %1</source>
        <translation>Take ov&amp;er from %1</translation>
    </message>
    <message>
        <source>%1 l’a déjà marqué à rappeler.</source>
        <translation>%1 has already marked it to call back.</translation>
    </message>
    <message>
        <source>%1 l’a déjà marqué comme traité.</source>
        <translation>%1 has already marked it as done.</translation>
    </message>
    <message>
        <source>%1 l’a déjà archivé.</source>
        <translation>%1 has already archived it.</translation>
    </message>
    <message>
        <source>%1 l’a déjà marqué comme refusé.</source>
        <translation>%1 has already marked it as refused.</translation>
    </message>
    <message>
        <source>L’assistant décide déjà.</source>
        <translation>The assistant decides already.</translation>
    </message>
    <message>
        <source>Déjà fusionné&#xa0;: défaites d’abord la fusion.</source>
        <translation>Already merged: undo the merge first.</translation>
    </message>
    <message>
        <source>Cet appel n’est pas fusionné.</source>
        <translation>This call is not merged.</translation>
    </message>
    <message>
        <source>L’appelant a masqué son numéro.</source>
        <translation>The caller hid the number.</translation>
    </message>
    <message>
        <source>Les appels P1 et P2 se traitent un par un&#xa0;: les retirer du choix.</source>
        <translation>P1 and P2 calls are handled one by one: leave them out.</translation>
    </message>
    <message>
        <source>L’appel est encore en cours.</source>
        <translation>The call is still going on.</translation>
    </message>
    <message>
        <source>%1 rappelle déjà ce client.</source>
        <translation>%1 is already calling this customer back.</translation>
    </message>
    <message>
        <source>Cet appel n’attend personne.</source>
        <translation>This call needs nobody.</translation>
    </message>
    <message>
        <source>Cet appel est fusionné&#xa0;: ouvrez celui qui est conservé.</source>
        <translation>This call is merged: open the one that is kept.</translation>
    </message>
    <message>
        <source>Aucun numéro à rappeler&#xa0;: l’appelant a masqué le sien.</source>
        <translation>No number to call back: the caller withheld it.</translation>
    </message>
    <message>
        <source>Rappel en cours&#xa0;: notez d’abord le résultat.</source>
        <translation>Callback under way: note its outcome first.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallHeading</name>
    <message>
        <source>Ouvrir l’appel qui est gardé</source>
        <translation>Open the call that is kept</translation>
    </message>
    <message>
        <source>Fusionné avec un autre appel</source>
        <translation>Merged with another call</translation>
    </message>
    <message>
        <source>Fusionné avec l’appel de %1</source>
        <comment>time</comment>
        <translation>Merged with the call of %1</translation>
    </message>
</context>
<context>
    <name>dispatch::CallListPanel</name>
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
        <source>Mettre la liste à jour et aller en haut (Alt+Haut)</source>
        <translation>Update the list and go to the top (Alt+Up)</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Mettre la liste à jour ↑</source>
        <translation>Update the list ↑</translation>
    </message>
    <message>
        <source>1&#xa0;nouveau ↑</source>
        <translation>1 new ↑</translation>
    </message>
    <message>
        <source>%1&#xa0;nouveaux ↑</source>
        <translation>%1 new ↑</translation>
    </message>
    <message>
        <source>Hors ligne depuis %1. La liste montre les appels enregistrés jusqu’ici.</source>
        <translation>Offline since %1. The list shows the calls stored until then.</translation>
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
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Fiche de l’appel</source>
        <translation>Sheet of the call</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>tab</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Historique de l’appel</source>
        <translation>History of the call</translation>
    </message>
    <message>
        <source>Hors ligne&#xa0;: cette fiche date de %1. Une note écrite ici n’est pas perdue.</source>
        <translation>Offline: this sheet dates from %1. A note written here is not lost.</translation>
    </message>
    <message>
        <source>Cet appel n’existe plus.</source>
        <translation>This call does not exist any more.</translation>
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
    <message>
        <source>Résumé de l’appel</source>
        <translation>Summary of the call</translation>
    </message>
    <message>
        <source>Voir la carte</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>Ouvrir l’adresse dans OpenStreetMap, dans le navigateur</source>
        <translation>Open the address in OpenStreetMap, in the browser</translation>
    </message>
    <message>
        <source>Mots reconnus</source>
        <translation>Words recognised</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Pris par</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Outils de Paul</source>
        <translation>Paul’s tools</translation>
    </message>
    <message>
        <source>Numéros différents</source>
        <translation>Different numbers</translation>
    </message>
    <message>
        <source>Ces deux numéros diffèrent&#xa0;: confirmer lequel rappeler.</source>
        <translation>These two numbers differ: confirm which one to call back.</translation>
    </message>
    <message>
        <source>Saisi par</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Avis à l’équipe</source>
        <translation>Told to the team</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackFacts</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, de %2</source>
        <comment>person, company</comment>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>Bonjour, ici %1.</source>
        <translation>Hello, this is %1.</translation>
    </message>
    <message>
        <source>Bonjour, %1? Ici %2.</source>
        <translation>Hello, %1? This is %2.</translation>
    </message>
    <message>
        <source>Vous nous avez appelés à %1. Quel est le problème?</source>
        <translation>You called us at %1. What is the problem?</translation>
    </message>
    <message>
        <source>Vous nous avez appelés à %1. En résumé&#xa0;: %2</source>
        <comment>time, summary</comment>
        <translation>You called us at %1. In short: %2</translation>
    </message>
    <message>
        <source>Paul n’a annoncé ni prix ni délai.</source>
        <translation>Paul gave neither price nor time.</translation>
    </message>
    <message>
        <source>Paul vous a annoncé %1.</source>
        <comment>price</comment>
        <translation>Paul told you %1.</translation>
    </message>
    <message>
        <source>Paul vous a annoncé un délai&#xa0;: %1.</source>
        <comment>window</comment>
        <translation>Paul gave you a time: %1.</translation>
    </message>
    <message>
        <source>Paul vous a annoncé %1; délai&#xa0;: %2.</source>
        <comment>price, window</comment>
        <translation>Paul told you %1; time: %2.</translation>
    </message>
    <message>
        <source>Confirmer le service, puis les jours qui conviennent.</source>
        <translation>Confirm the service, then the days that suit.</translation>
    </message>
    <message>
        <source>À demander&#xa0;: %1, puis les jours qui conviennent.</source>
        <translation>To ask: %1, then the days that suit.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackList</name>
    <message>
        <source>Aucun rappel en attente.</source>
        <translation>No callback is waiting.</translation>
    </message>
    <message>
        <source>Rappels en attente&#xa0;: %1 (%2). En retard&#xa0;: %3.</source>
        <translation>Callbacks waiting: %1 (%2). Overdue: %3.</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>numéro masqué</source>
        <translation>number withheld</translation>
    </message>
    <message>
        <source>dicté&#xa0;: %1</source>
        <translation>spoken: %1</translation>
    </message>
    <message>
        <source>… et %1 avant</source>
        <translation>… and %1 before</translation>
    </message>
    <message>
        <source>résultat non noté</source>
        <comment>of a callback</comment>
        <translation>outcome not noted</translation>
    </message>
    <message>
        <source>Urg.</source>
        <translation>Urg.</translation>
    </message>
    <message>
        <source>Dû à</source>
        <translation>Due at</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Problème</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Tentatives</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>%1 — Liste des rappels</source>
        <comment>company</comment>
        <translation>%1 — Callback list</translation>
    </message>
    <message>
        <source>Copie papier&#xa0;: vérifier dans le programme dès qu’il répond.</source>
        <translation>Paper copy: check in the program as soon as it answers.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackNumbers</name>
    <message>
        <source>Composer</source>
        <translation>Dial</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Numéros différents</source>
        <translation>Different numbers</translation>
    </message>
    <message>
        <source>Composition du numéro</source>
        <translation>Dialling</translation>
    </message>
    <message>
        <source>Copier le numéro choisi</source>
        <translation>Copy the chosen number</translation>
    </message>
    <message>
        <source>affiché</source>
        <comment>number</comment>
        <translation>displayed</translation>
    </message>
    <message>
        <source>dicté à Paul</source>
        <comment>number</comment>
        <translation>spoken to Paul</translation>
    </message>
    <message>
        <source>Les deux numéros diffèrent&#xa0;: choisir lequel composer, puis le confirmer avec le client.</source>
        <translation>The two numbers differ: choose which one to dial, then confirm it with the customer.</translation>
    </message>
    <message>
        <source>%1 remis au programme de téléphonie.</source>
        <comment>number</comment>
        <translation>%1 was handed to the telephone program.</translation>
    </message>
    <message>
        <source>Aucun programme n’a pris l’appel&#xa0;: numéro copié. Composez-le sur le téléphone.</source>
        <translation>No program took the call: number copied. Dial it on the telephone.</translation>
    </message>
    <message>
        <source>Numéro copié&#xa0;: %1.</source>
        <translation>Number copied: %1.</translation>
    </message>
    <message>
        <source>Composer le numéro choisi (Ctrl+R)</source>
        <translation>Dial the chosen number (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackOutcomeChooser</name>
    <message>
        <source>Résultat du rappel</source>
        <translation>Outcome of the callback</translation>
    </message>
    <message>
        <source>Résultat du rappel&#xa0;: %1</source>
        <comment>caller</comment>
        <translation>Outcome of the callback: %1</translation>
    </message>
    <message>
        <source>1 à 8, ou Échap</source>
        <translation>1 to 8, or Esc</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackOutcomes</name>
    <message>
        <source>3, 4, 5&#xa0;: prochain essai</source>
        <translation>3, 4, 5: next try</translation>
    </message>
    <message>
        <source>+%1&#xa0;min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Prochain essai dans %1 minutes</source>
        <translation>Next try in %1 minutes</translation>
    </message>
    <message>
        <source>à</source>
        <comment>next try: at a time</comment>
        <translation>at</translation>
    </message>
    <message>
        <source>Prochain essai à une heure</source>
        <translation>Next try at a certain time</translation>
    </message>
    <message>
        <source>Heure du prochain essai</source>
        <translation>Time of the next try</translation>
    </message>
    <message>
        <source>Délai convenu, jamais une date</source>
        <translation>Period agreed, never a date</translation>
    </message>
    <message>
        <source>1&#xa0;: délai convenu</source>
        <translation>1: period agreed</translation>
    </message>
    <message>
        <source>Jours souhaités</source>
        <translation>Days wished</translation>
    </message>
    <message>
        <source>à préciser</source>
        <comment>window</comment>
        <translation>to be settled</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackPanel</name>
    <message>
        <source>Aide au rappel</source>
        <translation>Help for the callback</translation>
    </message>
    <message>
        <source>À dire</source>
        <translation>To say</translation>
    </message>
    <message>
        <source>Note du rappel</source>
        <translation>Note of the callback</translation>
    </message>
    <message>
        <source>Avec le résultat</source>
        <translation>With the outcome</translation>
    </message>
    <message>
        <source>Prix et délai</source>
        <translation>Price and time</translation>
    </message>
    <message>
        <source>Gardée avec le résultat</source>
        <translation>Kept with the outcome</translation>
    </message>
    <message>
        <source>Les brouillons ne s’enregistrent pas sur ce poste. Vérifier le disque.</source>
        <translation>Drafts cannot be saved on this desk. Check the disk.</translation>
    </message>
    <message>
        <source>Choisissez un appel.</source>
        <translation>Choose a call.</translation>
    </message>
    <message>
        <source>Lecture de l’appel…</source>
        <translation>Reading the call…</translation>
    </message>
    <message>
        <source>L’appel est encore en cours.</source>
        <translation>The call is still going on.</translation>
    </message>
    <message>
        <source>Renseignements&#xa0;: %1 sur %2</source>
        <translation>Facts: %1 of %2</translation>
    </message>
    <message>
        <source>☐ %1&#xa0;: à demander</source>
        <comment>fact</comment>
        <translation>☐ %1: to ask</translation>
    </message>
    <message>
        <source>☑ %1&#xa0;: %2</source>
        <comment>fact, value</comment>
        <translation>☑ %1: %2</translation>
    </message>
    <message>
        <source>Aucun numéro à rappeler&#xa0;: l’appelant a masqué le sien.</source>
        <translation>No number to call back: the caller withheld it.</translation>
    </message>
    <message>
        <source>Rappel en cours · %1</source>
        <comment>how long</comment>
        <translation>Callback under way · %1</translation>
    </message>
    <message>
        <source>%1 rappelle ce client, depuis %2.</source>
        <comment>who, time</comment>
        <translation>%1 is calling this customer back, since %2.</translation>
    </message>
    <message>
        <source>La note est trop longue&#xa0;: %1 caractères, au plus %2.</source>
        <translation>The note is too long: %1 characters, at most %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackPrices</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Copier le prix</source>
        <translation>Copy the price</translation>
    </message>
    <message>
        <source>Copier le délai</source>
        <translation>Copy the time</translation>
    </message>
    <message>
        <source>Longueur en pieds</source>
        <translation>Length in feet</translation>
    </message>
    <message>
        <source>&#xa0;pi</source>
        <comment>feet</comment>
        <translation> ft</translation>
    </message>
    <message>
        <source>Longueur?</source>
        <translation>Length?</translation>
    </message>
    <message>
        <source>Service à choisir</source>
        <translation>Service to choose</translation>
    </message>
    <message>
        <source>Zone à choisir</source>
        <translation>Zone to choose</translation>
    </message>
    <message>
        <source>Choisir le service, la zone et, au pied, la longueur.</source>
        <translation>Choose the service, the zone and, by the foot, the length.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackReminder</name>
    <message>
        <source>Rappel en cours</source>
        <translation>Callback under way</translation>
    </message>
    <message>
        <source>Choisir le résultat</source>
        <translation>Choose the outcome</translation>
    </message>
    <message>
        <source>Encore en ligne</source>
        <translation>Still on the line</translation>
    </message>
    <message>
        <source>Rappel en cours&#xa0;: %1, commencé %2. Comment s’est-il terminé?</source>
        <comment>caller, how long ago</comment>
        <translation>Callback under way: %1, begun %2. How did it end?</translation>
    </message>
</context>
<context>
    <name>dispatch::CallbackWords</name>
    <message>
        <source>en cours</source>
        <comment>a callback</comment>
        <translation>under way</translation>
    </message>
    <message>
        <source>résultat non noté</source>
        <comment>a callback</comment>
        <translation>outcome not noted</translation>
    </message>
    <message>
        <source>Lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Lun</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Jeu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Ven</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sam</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>tous</source>
        <comment>weekdays</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>Rappel en cours</source>
        <translation>Callback under way</translation>
    </message>
    <message>
        <source>En main</source>
        <comment>alarm</comment>
        <translation>In hand</translation>
    </message>
</context>
<context>
    <name>dispatch::CheatSheet</name>
    <message>
        <source>Aide-mémoire des raccourcis</source>
        <translation>Cheat sheet of shortcuts</translation>
    </message>
    <message>
        <source>Raccourcis par menu</source>
        <translation>Shortcuts by menu</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>group of actions, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Ouvrir la fiche, dans une liste</source>
        <translation>Open the sheet, in a list</translation>
    </message>
    <message>
        <source>Ajouter la note qui s’écrit</source>
        <translation>Add the note being written</translation>
    </message>
    <message>
        <source>Fermer un dialogue, vider la recherche</source>
        <translation>Close a dialog, clear the search</translation>
    </message>
    <message>
        <source>Menu de l’appel, dans une liste</source>
        <translation>Menu of the call, in a list</translation>
    </message>
</context>
<context>
    <name>dispatch::ClientCallsModel</name>
    <message>
        <source>Fusionné</source>
        <comment>call</comment>
        <translation>Merged</translation>
    </message>
    <message>
        <source>fusionné, %1</source>
        <comment>a call, in words</comment>
        <translation>merged, %1</translation>
    </message>
    <message>
        <source>Urg.</source>
        <comment>column: urgency</comment>
        <translation>Urg.</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>même numéro</source>
        <translation>same number</translation>
    </message>
    <message>
        <source>même adresse</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>même nom</source>
        <translation>same name</translation>
    </message>
</context>
<context>
    <name>dispatch::ClientPanel</name>
    <message>
        <source>Autres appels du client</source>
        <translation>Other calls of the client</translation>
    </message>
    <message>
        <source>Numéro masqué&#xa0;: aucun historique possible.</source>
        <translation>Hidden number: no history is possible.</translation>
    </message>
    <message>
        <source>Premier appel de ce numéro.</source>
        <translation>First call from this number.</translation>
    </message>
    <message>
        <source>Un autre appel de ce client</source>
        <translation>One other call of this client</translation>
    </message>
    <message>
        <source>%1 autres appels de ce client</source>
        <translation>%1 other calls of this client</translation>
    </message>
    <message>
        <source>Les %1 derniers appels de ce client</source>
        <translation>The last %1 calls of this client</translation>
    </message>
    <message>
        <source>%1, dont 1 fusionné</source>
        <translation>%1, of which 1 merged</translation>
    </message>
    <message>
        <source>%1, dont %2 fusionnés</source>
        <translation>%1, of which %2 merged</translation>
    </message>
    <message>
        <source>Un appel d’un autre numéro, à la même adresse ou au même nom&#xa0;: à vérifier.</source>
        <translation>One call from another number, at the same address or with the same name: to check.</translation>
    </message>
    <message>
        <source>%1 appels d’autres numéros, à la même adresse ou au même nom&#xa0;: à vérifier.</source>
        <translation>%1 calls from other numbers, at the same address or with the same name: to check.</translation>
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
    <name>dispatch::DayCharts</name>
    <message>
        <source>Appels par heure</source>
        <translation>Calls by hour</translation>
    </message>
    <message>
        <source>Attente des clients, par urgence</source>
        <translation>Customers’ wait, by urgency</translation>
    </message>
    <message>
        <source>Prise, médiane</source>
        <translation>Answered, median</translation>
    </message>
    <message>
        <source>Prise, 90&#xa0;%</source>
        <translation>Answered, 90 %</translation>
    </message>
    <message>
        <source>Voix, médiane</source>
        <translation>Voice, median</translation>
    </message>
    <message>
        <source>Voix, 90&#xa0;%</source>
        <translation>Voice, 90 %</translation>
    </message>
    <message>
        <source>Appels par heure&#xa0;: %1</source>
        <translation>Calls by hour: %1</translation>
    </message>
    <message>
        <source>Les mêmes délais sont dans le tableau au-dessus.</source>
        <translation>The same delays are in the table above.</translation>
    </message>
</context>
<context>
    <name>dispatch::DayFiguresView</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>figure of the day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <comment>urgency, what is counted, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dispatch::DayPanel</name>
    <message>
        <source>Jour précédent</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Jour suivant</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Écrire les chiffres de ce jour dans un fichier CSV</source>
        <translation>Write the figures of this day into a CSV file</translation>
    </message>
    <message>
        <source>Chiffres du jour</source>
        <translation>Figures of the day</translation>
    </message>
    <message>
        <source>Chiffres du jour&#xa0;: inconnus.</source>
        <translation>Figures of the day: unknown.</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Rien encore aujourd’hui</source>
        <translation>Nothing yet today</translation>
    </message>
    <message>
        <source>Aucun appel ce jour-là</source>
        <translation>No call on that day</translation>
    </message>
    <message>
        <source>Mesuré %1</source>
        <translation>Measured %1</translation>
    </message>
    <message>
        <source>Pas encore mesuré</source>
        <translation>Not measured yet</translation>
    </message>
    <message>
        <source>Exporter les chiffres du jour</source>
        <translation>Export the figures of the day</translation>
    </message>
    <message>
        <source>Tableau (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>journee-%1.csv</source>
        <comment>file name</comment>
        <translation>day-%1.csv</translation>
    </message>
    <message>
        <source>Chiffres exportés.</source>
        <translation>Figures exported.</translation>
    </message>
    <message>
        <source>Chiffres non exportés. %1</source>
        <translation>Figures not exported. %1</translation>
    </message>
</context>
<context>
    <name>dispatch::DayReport</name>
    <message>
        <source>Reçus</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Appels commencés ce jour-là</source>
        <translation>Calls that began on that day</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Appels qui ne sont pas terminés</source>
        <translation>Calls that have not ended</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Personne ne les a encore pris</source>
        <translation>Nobody has taken them yet</translation>
    </message>
    <message>
        <source>En main</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Quelqu’un s’en occupe</source>
        <translation>Somebody deals with them</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Le délai de rappel est passé</source>
        <translation>The time to call back has passed</translation>
    </message>
    <message>
        <source>Traités</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Traités ou archivés</source>
        <translation>Done or archived</translation>
    </message>
    <message>
        <source>Refusés</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Services que l’entreprise n’offre pas</source>
        <translation>Services that the company does not offer</translation>
    </message>
    <message>
        <source>Manqués</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Manqués ou abandonnés avant la fin</source>
        <translation>Missed, or abandoned before the end</translation>
    </message>
    <message>
        <source>Transférés</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Passés à une personne</source>
        <translation>Handed to a person</translation>
    </message>
    <message>
        <source>Échecs</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Échecs techniques</source>
        <translation>Technical failures</translation>
    </message>
    <message>
        <source>Durée médiane</source>
        <translation>Median length</translation>
    </message>
    <message>
        <source>Appels répondus et terminés</source>
        <translation>Calls answered and ended</translation>
    </message>
    <message>
        <source>Pointe en 10&#xa0;min</source>
        <translation>Peak in 10 min</translation>
    </message>
    <message>
        <source>Le plus d’appels commencés en dix minutes</source>
        <translation>The most calls begun within ten minutes</translation>
    </message>
    <message>
        <source>%1, afflux</source>
        <comment>calls in ten minutes</comment>
        <translation>%1, rush</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mesuré le</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Rappels tentés</source>
        <translation>Callbacks tried</translation>
    </message>
    <message>
        <source>Tous les essais de rappel pour les appels de ce jour-là</source>
        <translation>All callback attempts for the calls of that day</translation>
    </message>
    <message>
        <source>Nombre</source>
        <comment>how many calls the delays are of</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Médiane</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90&#xa0;%</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Jusqu’à la prise en charge</source>
        <translation>Until answered</translation>
    </message>
    <message>
        <source>De l’alarme jusqu’à ce que quelqu’un l’acquitte, prenne l’appel ou rappelle</source>
        <translation>From the alarm until somebody acknowledges it, takes the call or calls back</translation>
    </message>
    <message>
        <source>Jusqu’à la voix humaine</source>
        <translation>Until a human voice</translation>
    </message>
    <message>
        <source>De l’alarme jusqu’au début du premier rappel où le client a parlé à quelqu’un</source>
        <translation>From the alarm until the start of the first callback in which the customer spoke to somebody</translation>
    </message>
    <message>
        <source>Premier rappel</source>
        <translation>First callback</translation>
    </message>
    <message>
        <source>Part de tous les appels du jour</source>
        <translation>Share of all calls of the day</translation>
    </message>
    <message>
        <source>Délai visé</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Délai de rappel de l’entreprise</source>
        <translation>The company’s callback deadline</translation>
    </message>
    <message>
        <source>À temps</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Premier rappel tenté avant la fin du délai</source>
        <translation>First callback tried before the deadline</translation>
    </message>
    <message>
        <source>Premier rappel tenté après la fin du délai, ou pas encore tenté</source>
        <translation>First callback tried after the deadline, or not tried yet</translation>
    </message>
    <message>
        <source>De la fin de l’appel jusqu’au premier rappel tenté</source>
        <translation>From the end of the call to the first callback tried</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d’équipe</source>
        <comment>minutes of the crew&apos;s hours</comment>
        <translation>%1 of crew time</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;: %2</source>
        <comment>an hour of the day, and its calls</comment>
        <translation>%1:00: %2</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Hour</translation>
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
    <name>dispatch::DialogParts</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dispatch::EnterCallDialog</name>
    <message>
        <source>Vider le formulaire</source>
        <translation>Empty the form</translation>
    </message>
    <message>
        <source>Nouvel appel manuel</source>
        <translation>New manual call</translation>
    </message>
    <message>
        <source>Si l’appel est enregistré, le client doit en être averti et y consentir. * Obligatoire.</source>
        <translation>If the call is recorded, the customer must be told and agree. * Required.</translation>
    </message>
    <message>
        <source>Enregistrer l’appel</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>Enregistrer l’appel (Ctrl+Entrée)</source>
        <translation>Save the call (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Brouillon repris&#xa0;: cet appel n’est pas encore enregistré.</source>
        <translation>Draft restored: this call is not saved yet.</translation>
    </message>
    <message>
        <source>Corriger d’abord ce qui est en faute.</source>
        <translation>Correct first what is wrong.</translation>
    </message>
    <message>
        <source>Enregistrement de l’appel…</source>
        <translation>Saving the call…</translation>
    </message>
    <message>
        <source>L’appel est enregistré, mais pas son urgence.</source>
        <translation>The call is saved, but not its urgency.</translation>
    </message>
    <message>
        <source>L’appel n’est pas enregistré; rien de ce qui est écrit n’est perdu.</source>
        <translation>The call is not saved; nothing that was written is lost.</translation>
    </message>
</context>
<context>
    <name>dispatch::EnterCallForm</name>
    <message>
        <source>Écrire le numéro à rappeler.</source>
        <translation>Write the number to call back.</translation>
    </message>
    <message>
        <source>Écrire en quelques mots ce qui ne va pas.</source>
        <translation>Write in a few words what is wrong.</translation>
    </message>
    <message>
        <source>Zone inconnue&#xa0;: demander la ville ou le code postal</source>
        <translation>Zone unknown: ask for the town or the postal code</translation>
    </message>
    <message>
        <source>Hors zone&#xa0;: confirmer que l’équipe s’y rend</source>
        <translation>Outside the area: confirm that the crew goes there</translation>
    </message>
    <message>
        <source>Zone&#xa0;: %1</source>
        <translation>Zone: %1</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Selon le service</source>
        <translation>By service</translation>
    </message>
    <message>
        <source>La compagnie ne fait pas ce travail&#xa0;: référer à %1.</source>
        <translation>The company does not do this work: refer to %1.</translation>
    </message>
    <message>
        <source>La compagnie ne fait pas ce travail.</source>
        <translation>The company does not do this work.</translation>
    </message>
    <message>
        <source>Raison de l’urgence</source>
        <translation>Reason for the urgency</translation>
    </message>
    <message>
        <source>La console relève l’urgence si les mots du problème le disent</source>
        <translation>The console raises the urgency if the words of the problem say so</translation>
    </message>
    <message>
        <source>Donner la raison de l’urgence.</source>
        <translation>Give the reason for the urgency.</translation>
    </message>
    <message>
        <source>%1 (référé)</source>
        <comment>service</comment>
        <translation>%1 (referred)</translation>
    </message>
    <message>
        <source>%1 (refusé)</source>
        <comment>service</comment>
        <translation>%1 (refused)</translation>
    </message>
    <message>
        <source>&amp;Téléphone *</source>
        <translation>&amp;Telephone *</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Code &amp;postal</source>
        <translation>&amp;Postal code</translation>
    </message>
    <message>
        <source>Pro&amp;blème *</source>
        <translation>Pro&amp;blem *</translation>
    </message>
    <message>
        <source>Cou&amp;rriel</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>À préciser</source>
        <comment>service</comment>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Annoncé au client</source>
        <translation>Told to the customer</translation>
    </message>
    <message>
        <source>Garder ce délai comme celui qui a été dit au client</source>
        <translation>Keep this time as the one that the customer was told</translation>
    </message>
    <message>
        <source>Délai habituel</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Comment le client a connu l’entreprise</source>
        <translation>How the customer found the company</translation>
    </message>
    <message>
        <source>Déjà client</source>
        <translation>Already a customer</translation>
    </message>
    <message>
        <source>Recommandation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Recherche sur le Web</source>
        <translation>Web search</translation>
    </message>
    <message>
        <source>Réseaux sociaux</source>
        <translation>Social networks</translation>
    </message>
    <message>
        <source>Camion ou affiche</source>
        <translation>Truck or sign</translation>
    </message>
    <message>
        <source>Comment le client nous a connus</source>
        <translation>How the customer found us</translation>
    </message>
    <message>
        <source>Langue du client</source>
        <translation>Customer’s language</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
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
    <message>
        <source>1er</source>
        <comment>first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>%1&#xa0;%2&#xa0;%3</source>
        <comment>date: day, name of the month, year</comment>
        <translation>%2 %1, %3</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%3</source>
        <comment>date: name of the weekday, day, name of the month</comment>
        <translation>%1, %3 %2</translation>
    </message>
    <message>
        <source>en retard de %1</source>
        <comment>past its due time by</comment>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>dans %1</source>
        <comment>due in</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>dispatch::HandoverDialog</name>
    <message>
        <source>Relève</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Ce qui est à remettre</source>
        <translation>What is to be handed over</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>&amp;À dire à la relève&#xa0;:</source>
        <translation>&amp;To tell the next shift:</translation>
    </message>
    <message>
        <source>À dire à la relève</source>
        <translation>To tell the next shift</translation>
    </message>
    <message>
        <source>&amp;Remis par&#xa0;:</source>
        <translation>&amp;Handed over by:</translation>
    </message>
    <message>
        <source>R&amp;eçu par&#xa0;:</source>
        <translation>Re&amp;ceived by:</translation>
    </message>
    <message>
        <source>&amp;Imprimer…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Conserver la relève et en montrer l’aperçu avant impression</source>
        <translation>Keep the hand-over and show its preview before printing</translation>
    </message>
    <message>
        <source>&amp;Conserver</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Écrire la relève en PDF dans le dossier des données</source>
        <translation>Write the hand-over as a PDF into the data folder</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Relève conservée&#xa0;: %1</source>
        <translation>Hand-over kept: %1</translation>
    </message>
    <message>
        <source>Relève non conservée. %1</source>
        <translation>Hand-over not kept. %1</translation>
    </message>
</context>
<context>
    <name>dispatch::HandoverSheet</name>
    <message>
        <source>dû %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>personne ne l’a pris</source>
        <translation>nobody has taken it</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>heading, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>… et %1 de plus&#xa0;: voir la liste des rappels.</source>
        <translation>… and %1 more: see the callback list.</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Appels reçus dans cette période&#xa0;: %1, dont %2 traités, %3 refusés et %4 manqués. Rappels tentés pour eux&#xa0;: %5.</source>
        <translation>Calls received in this period: %1, of which %2 done, %3 refused and %4 missed. Callbacks tried for them: %5.</translation>
    </message>
    <message>
        <source>%1 depuis %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Rappels en cours</source>
        <translation>Callbacks under way</translation>
    </message>
    <message>
        <source>Alarmes reportées</source>
        <translation>Shelved alarms</translation>
    </message>
    <message>
        <source>En attente à l’horaire</source>
        <translation>Waiting for scheduling</translation>
    </message>
    <message>
        <source>À dire à la relève</source>
        <translation>To tell the next shift</translation>
    </message>
    <message>
        <source>Remis par&#xa0;: %1</source>
        <translation>Handed over by: %1</translation>
    </message>
    <message>
        <source>Reçu par&#xa0;: %1</source>
        <translation>Received by: %1</translation>
    </message>
    <message>
        <source>Signature&#xa0;:</source>
        <translation>Signature:</translation>
    </message>
    <message>
        <source>Drain Fortin — Relève</source>
        <translation>Drain Fortin — Hand-over</translation>
    </message>
    <message>
        <source>Copie papier&#xa0;: vérifier dans le programme dès qu’il répond.</source>
        <translation>Paper copy: check in the program as soon as it answers.</translation>
    </message>
</context>
<context>
    <name>dispatch::HelpDialog</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Rechercher dans l’aide…</source>
        <translation>Search the help…</translation>
    </message>
    <message>
        <source>Rechercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages de l’aide</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>Texte de l’aide</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucune page ne contient ces mots.</source>
        <translation>No page holds these words.</translation>
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
    <name>dispatch::JournalModel</name>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Paroles</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Outil</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Effacement</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Owner</translation>
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
        <source>Fusion</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>appelant inconnu</source>
        <translation>unknown caller</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Alarme</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Saisie</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>dispatch::JournalPanel</name>
    <message>
        <source>Exportation… %1 lignes</source>
        <translation>Exporting… %1 lines</translation>
    </message>
    <message>
        <source>Journal exporté&#xa0;: %1 lignes.</source>
        <translation>Log exported: %1 lines.</translation>
    </message>
    <message>
        <source>Journal non exporté. %1</source>
        <translation>Log not exported. %1</translation>
    </message>
    <message>
        <source>Tous</source>
        <comment>journal: all authors</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Personnes</source>
        <comment>journal: what people did</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>Cet appel seulement</source>
        <translation>This call only</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Tout ce qui s’est passé</source>
        <translation>Everything that happened</translation>
    </message>
    <message>
        <source>Seulement ce que des personnes ont fait</source>
        <translation>Only what people did</translation>
    </message>
    <message>
        <source>Seulement les lignes de l’appel choisi</source>
        <translation>Only the lines of the chosen call</translation>
    </message>
    <message>
        <source>Écrire toutes les lignes de ce filtre dans un fichier CSV</source>
        <translation>Write all lines of this filter into a CSV file</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Dernière lecture %1.</source>
        <translation>Last read %1.</translation>
    </message>
    <message>
        <source>Journal&#xa0;: inconnu.</source>
        <translation>Log: unknown.</translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Rien encore. Tout ce qui arrive et tout ce que font les personnes s’inscrit ici.</source>
        <translation>Nothing yet. Everything that comes in and everything that people do is written here.</translation>
    </message>
    <message>
        <source>Aucune ligne avec ce filtre.</source>
        <translation>No line with this filter.</translation>
    </message>
    <message>
        <source>Exporter le journal</source>
        <translation>Export the log</translation>
    </message>
    <message>
        <source>Tableau (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>journal-%1.csv</source>
        <comment>file name</comment>
        <translation>log-%1.csv</translation>
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
    <message>
        <source>Ville</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Faits</source>
        <comment>facts that were collected</comment>
        <translation>Facts</translation>
    </message>
    <message>
        <source>nom</source>
        <comment>a fact</comment>
        <translation>name</translation>
    </message>
    <message>
        <source>numéro</source>
        <comment>a fact</comment>
        <translation>number</translation>
    </message>
    <message>
        <source>adresse</source>
        <comment>a fact</comment>
        <translation>address</translation>
    </message>
    <message>
        <source>code postal</source>
        <comment>a fact</comment>
        <translation>postal code</translation>
    </message>
    <message>
        <source>secteur</source>
        <comment>a fact</comment>
        <translation>area</translation>
    </message>
    <message>
        <source>courriel</source>
        <comment>a fact</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>service</source>
        <comment>a fact</comment>
        <translation>service</translation>
    </message>
    <message>
        <source>problème</source>
        <comment>a fact</comment>
        <translation>problem</translation>
    </message>
    <message>
        <source>Tous les faits sont recueillis.</source>
        <translation>All facts are collected.</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Selon l’assistant&#xa0;: %1</source>
        <translation>By the assistant: %1</translation>
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
    <message>
        <source>Appels en cours&#xa0;: inconnu.</source>
        <translation>Live calls: unknown.</translation>
    </message>
    <message>
        <source>Aucun appel en cours au dernier signe.</source>
        <translation>No live call at the last sign.</translation>
    </message>
    <message>
        <source>Dernière lecture %1.</source>
        <translation>Last read %1.</translation>
    </message>
    <message>
        <source>Dernier message de VAPI %1.</source>
        <translation>Last message from VAPI %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::MainWindow</name>
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
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Textos</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Panneaux</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Appels en cours&#xa0;: %1</source>
        <translation>Live calls: %1</translation>
    </message>
    <message>
        <source>Rappel</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Ce poste ne joue aucun son.</source>
        <translation>This desk plays no sound.</translation>
    </message>
    <message>
        <source>Le dernier son d’alarme n’a pas pu être joué.</source>
        <translation>The last alarm sound could not be played.</translation>
    </message>
    <message>
        <source>Aucune alarme à acquitter.</source>
        <translation>No alarm to acknowledge.</translation>
    </message>
    <message>
        <source>Aucun haut-parleur n’est branché.</source>
        <translation>No loudspeaker is plugged in.</translation>
    </message>
    <message>
        <source>Le son de cet ordinateur est coupé.</source>
        <translation>The sound of this computer is off.</translation>
    </message>
    <message>
        <source>Le volume de cet ordinateur est trop bas.</source>
        <translation>The volume of this computer is too low.</translation>
    </message>
    <message>
        <source>La copie papier des rappels n’a pas été écrite. %1</source>
        <translation>The paper copy of the callbacks was not written. %1</translation>
    </message>
</context>
<context>
    <name>dispatch::MergeDialog</name>
    <message>
        <source>Fusionner deux appels</source>
        <translation>Merge two calls</translation>
    </message>
    <message>
        <source>Conserver l’&amp;autre appel</source>
        <translation>Keep the &amp;other call</translation>
    </message>
    <message>
        <source>Fusionner</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Choisir l’autre appel sur la même affaire que celui de %1 (%2)&#xa0;:</source>
        <translation>Choose the other call about the same matter as the one of %1 (%2):</translation>
    </message>
    <message>
        <source>Rechercher un nom, un numéro, une rue, des mots…</source>
        <translation>Search for a name, a number, a street, words…</translation>
    </message>
    <message>
        <source>Rechercher l’autre appel</source>
        <translation>Search for the other call</translation>
    </message>
    <message>
        <source>Appels trouvés</source>
        <translation>Calls found</translation>
    </message>
    <message>
        <source>Aucun autre appel de ce numéro. Cherchez un nom, un numéro ou une rue.</source>
        <translation>No other call from this number. Search for a name, a number or a street.</translation>
    </message>
    <message>
        <source>Aucun appel ne correspond.</source>
        <translation>No call matches.</translation>
    </message>
    <message>
        <source>L’appel de %1 sera archivé et rattaché à celui de %2.</source>
        <translation>The call of %1 will be archived and attached to the one of %2.</translation>
    </message>
    <message>
        <source>L’appel de %1 sera rattaché à celui de %2 et gardera sa marque «&#xa0;%3&#xa0;».</source>
        <translation>The call of %1 will be attached to the one of %2 and keep its mark “%3”.</translation>
    </message>
    <message>
        <source>Choisissez d’abord l’autre appel.</source>
        <translation>Choose the other call first.</translation>
    </message>
</context>
<context>
    <name>dispatch::MergeFacts</name>
    <message>
        <source>Appel conservé</source>
        <translation>Call kept</translation>
    </message>
    <message>
        <source>Appel rattaché</source>
        <translation>Call attached</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Numéro affiché</source>
        <translation>Number displayed</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
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
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Confié à</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nothing is known</comment>
        <translation>—</translation>
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
    <name>dispatch::PaletteDialog</name>
    <message>
        <source>Palette de commandes</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Que voulez-vous faire?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Commande à chercher</source>
        <translation>Command to look for</translation>
    </message>
    <message>
        <source>Commandes trouvées</source>
        <translation>Commands found</translation>
    </message>
    <message>
        <source>Aucune commande ne correspond.</source>
        <translation>No command matches.</translation>
    </message>
    <message>
        <source>Entrée&#xa0;: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::PaperPages</name>
    <message>
        <source>Page %1 de %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>dispatch::PersonDialog</name>
    <message>
        <source>Qui est au poste</source>
        <translation>Who is at the desk</translation>
    </message>
    <message>
        <source>&amp;Nom de la personne à ce poste&#xa0;:</source>
        <translation>&amp;Name of the person at this desk:</translation>
    </message>
    <message>
        <source>Nom de la personne à ce poste</source>
        <translation>Name of the person at this desk</translation>
    </message>
    <message>
        <source>Ce nom signe les notes et tout ce qui est fait d’ici. Les autres postes le voient.</source>
        <translation>This name signs the notes and everything done from here. The other desks see it.</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Écrivez d’abord un nom.</source>
        <translation>Write a name first.</translation>
    </message>
</context>
<context>
    <name>dispatch::PerspectiveWords</name>
    <message>
        <source>Jour</source>
        <comment>perspective</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Garde</source>
        <comment>perspective</comment>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Mur</source>
        <comment>perspective</comment>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Révision</source>
        <comment>perspective</comment>
        <translation>Review</translation>
    </message>
    <message>
        <source>La liste et la fiche seulement, en plus grands caractères.</source>
        <translation>The list and the sheet only, in larger letters.</translation>
    </message>
    <message>
        <source>Tout à la fois&#xa0;: appels en cours, liste, fiche, journal et journée.</source>
        <translation>All at once: live calls, list, sheet, log and day.</translation>
    </message>
    <message>
        <source>Pour un écran que l’on regarde de loin&#xa0;: appels en cours, liste et journée.</source>
        <translation>For a screen seen from afar: live calls, list and day.</translation>
    </message>
    <message>
        <source>Pour relire&#xa0;: la liste, la transcription et le journal.</source>
        <translation>For reading again: the list, the transcript and the log.</translation>
    </message>
</context>
<context>
    <name>dispatch::PriceWords</name>
    <message>
        <source>à partir de %1 plus taxes (%2 taxes incluses)</source>
        <translation>from %1 plus taxes (%2 with taxes)</translation>
    </message>
    <message>
        <source>%1 plus taxes (%2 taxes incluses)</source>
        <translation>%1 plus taxes (%2 with taxes)</translation>
    </message>
    <message>
        <source>de %1 à %2 plus taxes (de %3 à %4 taxes incluses)</source>
        <translation>%1 to %2 plus taxes (%3 to %4 with taxes)</translation>
    </message>
    <message>
        <source>%1&#xa0;: prix sur soumission.</source>
        <translation>%1: price by quote.</translation>
    </message>
    <message>
        <source>%1&#xa0;: nous n’offrons pas ce service.</source>
        <translation>%1: we do not offer this service.</translation>
    </message>
    <message>
        <source>%1&#xa0;: nous ne desservons pas cet endroit.</source>
        <translation>%1: we do not serve this place.</translation>
    </message>
    <message>
        <source>%1&#xa0;: confié au %2.</source>
        <translation>%1: passed on to the %2.</translation>
    </message>
    <message>
        <source>%1, %2 pi</source>
        <comment>service, feet</comment>
        <translation>%1, %2 ft</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;: %3.</source>
        <comment>service, zone, price</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Une soumission écrite confirme le prix.</source>
        <translation>A written quote confirms the price.</translation>
    </message>
    <message>
        <source>C’est le minimum d’une visite.</source>
        <translation>That is the minimum of a visit.</translation>
    </message>
    <message>
        <source>Il faut %1.</source>
        <translation>%1 is needed.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2, selon l’horaire.</source>
        <comment>service, window</comment>
        <translation>%1: %2, by the schedule.</translation>
    </message>
</context>
<context>
    <name>dispatch::PriorityDialog</name>
    <message>
        <source>Changer l’urgence</source>
        <translation>Change the urgency</translation>
    </message>
    <message>
        <source>Selon l’assistant&#xa0;: %1 — %2</source>
        <translation>By the assistant: %1 — %2</translation>
    </message>
    <message>
        <source>Selon %1&#xa0;: %2 — %3
Selon l’assistant&#xa0;: %4</source>
        <translation>By %1: %2 — %3
By the assistant: %4</translation>
    </message>
    <message>
        <source>&amp;Raison, gardée avec l’appel&#xa0;:</source>
        <translation>&amp;Reason, kept with the call:</translation>
    </message>
    <message>
        <source>Raison de l’urgence</source>
        <translation>Reason of the urgency</translation>
    </message>
    <message>
        <source>&amp;Eau active</source>
        <translation>&amp;Active water</translation>
    </message>
    <message>
        <source>Re&amp;foulement</source>
        <translation>Back&amp;up</translation>
    </message>
    <message>
        <source>&amp;Ville</source>
        <translation>&amp;City</translation>
    </message>
    <message>
        <source>&amp;Gros travaux</source>
        <translation>&amp;Large job</translation>
    </message>
    <message>
        <source>&amp;Client pressé</source>
        <translation>Client in a &amp;hurry</translation>
    </message>
    <message>
        <source>&amp;Déjà promis</source>
        <translation>Already &amp;promised</translation>
    </message>
    <message>
        <source>Rien ne &amp;presse</source>
        <translation>&amp;No hurry</translation>
    </message>
    <message>
        <source>Erreur de l’&amp;assistant</source>
        <translation>Assistant’s &amp;mistake</translation>
    </message>
    <message>
        <source>Donnez d’abord la raison.</source>
        <translation>Give the reason first.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueBulkBar</name>
    <message>
        <source>Appels choisis</source>
        <translation>Chosen calls</translation>
    </message>
    <message>
        <source>Acquitter</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Marquer comme traités</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Ne garder qu’un appel</source>
        <translation>Keep only one call</translation>
    </message>
    <message>
        <source>%1 appels choisis.</source>
        <translation>%1 calls chosen.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueChoices</name>
    <message>
        <source>Zone&#xa0;: toutes</source>
        <translation>Area: all</translation>
    </message>
    <message>
        <source>Service&#xa0;: tous</source>
        <translation>Service: all</translation>
    </message>
    <message>
        <source>Date&#xa0;: toutes</source>
        <translation>Date: all</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <comment>date filter</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hier</source>
        <comment>date filter</comment>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>7&#xa0;jours</source>
        <comment>date filter: the last seven days</comment>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30&#xa0;jours</source>
        <comment>date filter: the last thirty days</comment>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Un jour…</source>
        <comment>date filter: one day to choose</comment>
        <translation>One day…</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueColumns</name>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dû dans</source>
        <translation>Due in</translation>
    </message>
    <message>
        <source>Attente</source>
        <translation>Waiting</translation>
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
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Reçu à</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Urg.</source>
        <comment>narrow heading: urgency</comment>
        <translation>Urg.</translation>
    </message>
    <message>
        <source>décroissant</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>%1, tri %2, %3</source>
        <comment>column, its place in the sort, direction</comment>
        <translation>%1, sort %2, %3</translation>
    </message>
    <message>
        <source>Urgence de l’appel, de P1 (la plus urgente) à P4.</source>
        <translation>Urgency of the call, from P1 (the most urgent) to P4.</translation>
    </message>
    <message>
        <source>Temps qui reste pour rappeler, ou retard du rappel.</source>
        <translation>Time left to call back, or how late the callback is.</translation>
    </message>
    <message>
        <source>Temps écoulé depuis la fin de l’appel, tant qu’il reste à rappeler.</source>
        <translation>Time since the end of the call, as long as it is to be called back.</translation>
    </message>
    <message>
        <source>Nom du client, tel qu’entendu pendant l’appel.</source>
        <translation>Name of the client, as heard during the call.</translation>
    </message>
    <message>
        <source>Numéro affiché à l’appel.</source>
        <translation>Number displayed at the call.</translation>
    </message>
    <message>
        <source>Zone de l’adresse donnée.</source>
        <translation>Area of the address that was given.</translation>
    </message>
    <message>
        <source>Service demandé ou, à défaut, problème décrit.</source>
        <translation>Service asked for or, without one, the problem described.</translation>
    </message>
    <message>
        <source>Ce qui reste à faire de l’appel.</source>
        <translation>What is left to do about the call.</translation>
    </message>
    <message>
        <source>Personne qui a pris l’appel.</source>
        <translation>Person who has taken the call.</translation>
    </message>
    <message>
        <source>Moment où l’appel a commencé.</source>
        <translation>When the call began.</translation>
    </message>
    <message>
        <source>Durée de l’appel.</source>
        <translation>Length of the call.</translation>
    </message>
    <message>
        <source>Cliquer pour trier, Maj+clic pour ajouter un critère de tri.</source>
        <translation>Click to sort, Shift+click to add a sort key.</translation>
    </message>
    <message>
        <source>Cette colonne ne se trie pas.</source>
        <translation>This column cannot be sorted.</translation>
    </message>
    <message>
        <source>Tentatives</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Jours souhaités</source>
        <translation>Days wished</translation>
    </message>
    <message>
        <source>Où en est la ligne, puis l’alarme ou le rappel, sinon comment l’appel s’est terminé.</source>
        <translation>Where the line is, then the alarm or the callback, else how the call ended.</translation>
    </message>
    <message>
        <source>Rappels essayés, résultat du dernier et heure du prochain.</source>
        <translation>Callbacks tried, outcome of the last and time of the next.</translation>
    </message>
    <message>
        <source>Délai convenu avec le client, jamais une date.</source>
        <translation>Period agreed with the customer, never a date.</translation>
    </message>
    <message>
        <source>Jours qui conviennent au client.</source>
        <translation>Days that suit the customer.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueEmpty</name>
    <message>
        <source>Aujourd’hui&#xa0;: 1&#xa0;appel reçu</source>
        <translation>Today: 1 call received</translation>
    </message>
    <message>
        <source>Aujourd’hui&#xa0;: %1&#xa0;appels reçus</source>
        <translation>Today: %1 calls received</translation>
    </message>
    <message>
        <source>Tout est rappelé.</source>
        <translation>Everybody was called back.</translation>
    </message>
    <message>
        <source>Aucun appel pour l’instant. Les appels auxquels l’assistant répond s’affichent ici.</source>
        <translation>No call yet. The calls that the assistant answers appear here.</translation>
    </message>
    <message>
        <source>Aucun appel en cours.</source>
        <translation>No live call.</translation>
    </message>
    <message>
        <source>Vous n’avez pris aucun appel.</source>
        <translation>You have taken no call.</translation>
    </message>
    <message>
        <source>Aucun rappel en retard.</source>
        <translation>No callback is overdue.</translation>
    </message>
    <message>
        <source>Aucun appel à rappeler n’est sans responsable.</source>
        <translation>No call to call back is without owner.</translation>
    </message>
    <message>
        <source>Aucun appel refusé.</source>
        <translation>No refused call.</translation>
    </message>
    <message>
        <source>Aucun appel ne correspond.</source>
        <translation>No call matches.</translation>
    </message>
    <message>
        <source>Aucune alarme reportée.</source>
        <translation>No alarm is shelved.</translation>
    </message>
    <message>
        <source>Aucun client n’attend une place à l’horaire.</source>
        <translation>No customer waits for a place in the schedule.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueFilterBar</name>
    <message>
        <source>Rechercher un nom, un numéro, une rue, des mots…</source>
        <translation>Search for a name, a number, a street, words…</translation>
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
        <source>Zone</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Date de réception</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Jour de réception</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueHeader</name>
    <message>
        <source>&amp;Trier par</source>
        <translation>&amp;Sort by</translation>
    </message>
    <message>
        <source>Trier &amp;aussi par</source>
        <translation>Sort &amp;also by</translation>
    </message>
    <message>
        <source>&amp;Colonnes</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Rétablir les colonnes</source>
        <translation>&amp;Reset the columns</translation>
    </message>
    <message>
        <source>décroissant</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>ascending</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, direction of sorting</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>L’urgence est toujours affichée.</source>
        <translation>The urgency is always shown.</translation>
    </message>
    <message>
        <source>Déplacer à &amp;gauche</source>
        <translation>Move &amp;left</translation>
    </message>
    <message>
        <source>Déplacer à &amp;droite</source>
        <translation>Move &amp;right</translation>
    </message>
    <message>
        <source>É&amp;largir</source>
        <translation>&amp;Wider</translation>
    </message>
    <message>
        <source>Ré&amp;trécir</source>
        <translation>&amp;Narrower</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueLists</name>
    <message>
        <source>À rappeler</source>
        <comment>filter: calls to call back</comment>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Appels que quelqu’un doit rappeler, les plus urgents d’abord.</source>
        <translation>Calls that somebody must call back, the most urgent first.</translation>
    </message>
    <message>
        <source>Tous</source>
        <comment>filter: all calls</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Tous les appels, les plus récents d’abord.</source>
        <translation>All calls, the newest first.</translation>
    </message>
    <message>
        <source>En cours</source>
        <comment>filter: live calls</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Appels auxquels l’assistant répond en ce moment.</source>
        <translation>Calls that the assistant is answering at this moment.</translation>
    </message>
    <message>
        <source>À moi</source>
        <comment>filter: calls of this person</comment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Appels dont la personne à ce poste est responsable.</source>
        <translation>Calls that the person at this desk has taken.</translation>
    </message>
    <message>
        <source>En retard</source>
        <comment>filter: overdue callbacks</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Appels à rappeler dont le délai est passé.</source>
        <translation>Calls to call back whose time has passed.</translation>
    </message>
    <message>
        <source>Sans responsable</source>
        <comment>filter: calls that nobody has</comment>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Appels à rappeler que personne n’a pris.</source>
        <translation>Calls to call back that nobody has taken.</translation>
    </message>
    <message>
        <source>Refusés</source>
        <comment>filter: refused calls</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Appels refusés&#xa0;: un service que l’entreprise n’offre pas, ou hors zone.</source>
        <translation>Refused calls: a service that the company does not offer, or out of area.</translation>
    </message>
    <message>
        <source>Reportées</source>
        <comment>filter: shelved alarms</comment>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Appels dont l’alarme est reportée; elle revient d’elle-même.</source>
        <translation>Calls whose alarm is shelved; it comes back by itself.</translation>
    </message>
    <message>
        <source>À l’horaire</source>
        <comment>filter: wait for a place in the schedule</comment>
        <translation>For scheduling</translation>
    </message>
    <message>
        <source>Clients d’accord, en attente d’une place à l’horaire, selon le délai et les jours convenus.</source>
        <translation>Customers who agreed and wait for a place in the schedule, by the period and the days agreed.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueNameDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Enregistrer la vue</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Renommer la vue</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>&amp;Nom de la vue</source>
        <translation>&amp;Name of the view</translation>
    </message>
    <message>
        <source>Nom de la vue</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Remplacer</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Il y a déjà %1&#xa0;vues. En supprimer une d’abord.</source>
        <translation>There are already %1 views. Delete one first.</translation>
    </message>
    <message>
        <source>Une autre vue porte ce nom.</source>
        <translation>Another view has this name.</translation>
    </message>
    <message>
        <source>Une vue porte déjà ce nom&#xa0;: elle sera remplacée.</source>
        <translation>A view has this name already: it will be replaced.</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueViewsButton</name>
    <message>
        <source>Vues</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Vues enregistrées, tri et colonnes</source>
        <translation>Saved views, sorting and columns</translation>
    </message>
    <message>
        <source>&amp;Enregistrer la vue…</source>
        <translation>&amp;Save the view…</translation>
    </message>
    <message>
        <source>Re&amp;nommer</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>dispatch::QueueWords</name>
    <message>
        <source>%1&#xa0;j</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2</source>
        <comment>hours, minutes: a span</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>dû dans 1&#xa0;minute</source>
        <translation>due in 1 minute</translation>
    </message>
    <message>
        <source>dû dans %1&#xa0;minutes</source>
        <translation>due in %1 minutes</translation>
    </message>
    <message>
        <source>dû %1</source>
        <comment>due, followed by a span</comment>
        <translation>due %1</translation>
    </message>
    <message>
        <source>suivi&#xa0;: %1</source>
        <translation>follow-up: %1</translation>
    </message>
    <message>
        <source>responsable&#xa0;: %1</source>
        <translation>owner: %1</translation>
    </message>
    <message>
        <source>reçu le %1 à %2</source>
        <translation>received on %1 at %2</translation>
    </message>
    <message>
        <source>durée %1</source>
        <translation>length %1</translation>
    </message>
    <message>
        <source>Acquitté par %1</source>
        <translation>Acknowledged by %1</translation>
    </message>
    <message>
        <source>rappels&#xa0;: %1</source>
        <translation>callbacks: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::QuitDialog</name>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Cette fenêtre reçoit les appels. Une fois le programme fermé, les nouveaux appels n’arrivent plus sur cet ordinateur et aucune urgence n’est signalée.</source>
        <translation>This window receives the calls. Once the program is closed, new calls do not reach this computer any more and no emergency is signalled.</translation>
    </message>
    <message>
        <source>Garder ouvert</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Quitter et arrêter la réception</source>
        <translation>Quit and stop reception</translation>
    </message>
</context>
<context>
    <name>dispatch::ResultLine</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Résultat de la dernière action</source>
        <translation>Result of the last action</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annuler (%1)</source>
        <comment>key</comment>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2&#xa0;s</source>
        <comment>what can be done, for how many seconds</comment>
        <translation>%1: %2 s</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetCorrection</name>
    <message>
        <source>Reprendre la valeur de l’assistant</source>
        <translation>Back to the assistant’s value</translation>
    </message>
    <message>
        <source>corrigé par %1</source>
        <comment>a value; person</comment>
        <translation>corrected by %1</translation>
    </message>
    <message>
        <source>Saisi d’abord&#xa0;: %1</source>
        <translation>First entered: %1</translation>
    </message>
    <message>
        <source>Selon l’assistant&#xa0;: %1</source>
        <translation>According to the assistant: %1</translation>
    </message>
    <message>
        <source>Rien n’était saisi.</source>
        <translation>Nothing was entered.</translation>
    </message>
    <message>
        <source>L’assistant n’a rien noté.</source>
        <translation>The assistant noted nothing.</translation>
    </message>
    <message>
        <source>Reprendre la première valeur</source>
        <translation>Back to the first value</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetField</name>
    <message>
        <source>Corriger (F2 ou double clic)</source>
        <translation>Correct (F2 or double click)</translation>
    </message>
    <message>
        <source>Corriger&#xa0;: %1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <comment>a value of the sheet</comment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1, selon l’assistant</source>
        <comment>title of a line</comment>
        <translation>%1, according to the assistant</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetFieldEditor</name>
    <message>
        <source>%1, correction</source>
        <translation>%1, correction</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Garder cette valeur (Entrée)</source>
        <translation>Keep this value (Enter)</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Laisser la valeur comme elle était (Échap)</source>
        <translation>Leave the value as it was (Esc)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Aucun</source>
        <comment>service</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetLines</name>
    <message>
        <source>IA</source>
        <comment>artificial intelligence</comment>
        <translation>AI</translation>
    </message>
    <message>
        <source>Selon l’assistant&#xa0;: à vérifier auprès du client</source>
        <translation>By the assistant: check with the client</translation>
    </message>
    <message>
        <source>Selon l’assistant</source>
        <translation>By the assistant</translation>
    </message>
    <message>
        <source>%1, selon l’assistant</source>
        <comment>title of a line</comment>
        <translation>%1, by the assistant</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetNotes</name>
    <message>
        <source>Notes sur l’appel</source>
        <translation>Notes on the call</translation>
    </message>
    <message>
        <source>Aucune note. Celles que vous ajoutez ci-dessous paraîtront ici.</source>
        <translation>No note. Those that you add below will appear here.</translation>
    </message>
    <message>
        <source>Note de %1</source>
        <translation>Note by %1</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetQuotes</name>
    <message>
        <source>%1, voir dans la transcription</source>
        <comment>words of the caller</comment>
        <translation>%1, see in the transcript</translation>
    </message>
    <message>
        <source>Voir ces mots dans la transcription</source>
        <translation>See these words in the transcript</translation>
    </message>
</context>
<context>
    <name>dispatch::ShelveDialog</name>
    <message>
        <source>5&#xa0;min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15&#xa0;min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>60&#xa0;min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>Fin de la journée</source>
        <translation>End of the day</translation>
    </message>
    <message>
        <source>7 jours</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Reporter l’alarme</source>
        <translation>Shelve the alarm</translation>
    </message>
    <message>
        <source>%1&#xa0;: au plus jusqu’à %2, %3. Ensuite l’alarme revient.</source>
        <comment>urgency, day, time</comment>
        <translation>%1: until %2, %3 at most. Then the alarm comes back.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>Jusqu’à %1, %2</source>
        <comment>time, day</comment>
        <translation>Until %1, %2</translation>
    </message>
    <message>
        <source>R&amp;aison, gardée avec l’appel&#xa0;:</source>
        <translation>Re&amp;ason, kept with the call:</translation>
    </message>
    <message>
        <source>R&amp;aison, facultative&#xa0;:</source>
        <translation>Re&amp;ason, optional:</translation>
    </message>
    <message>
        <source>Raison du report</source>
        <translation>Reason for shelving</translation>
    </message>
    <message>
        <source>Ne plus reporter</source>
        <translation>No longer shelve</translation>
    </message>
    <message>
        <source>Donnez d’abord la raison.</source>
        <translation>Give the reason first.</translation>
    </message>
</context>
<context>
    <name>dispatch::ShortcutsDialog</name>
    <message>
        <source>Raccourcis</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>&amp;Tout rétablir</source>
        <translation>Reset &amp;all</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Actions et raccourcis</source>
        <translation>Actions and shortcuts</translation>
    </message>
    <message>
        <source>&amp;Nouveau raccourci&#xa0;:</source>
        <translation>&amp;New shortcut:</translation>
    </message>
    <message>
        <source>Nouveau raccourci&#xa0;: appuyer sur les touches</source>
        <translation>New shortcut: press the keys</translation>
    </message>
    <message>
        <source>Cliquer ici, puis appuyer sur les touches voulues</source>
        <translation>Click here, then press the keys you want</translation>
    </message>
    <message>
        <source>&amp;Attribuer</source>
        <translation>&amp;Assign</translation>
    </message>
    <message>
        <source>A&amp;ucun</source>
        <translation>N&amp;one</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>Ôter le raccourci de cette action</source>
        <translation>Take the shortcut away from this action</translation>
    </message>
    <message>
        <source>Rétablir le raccourci d’origine de cette action</source>
        <translation>Give this action its own shortcut again</translation>
    </message>
    <message>
        <source>Appuyez d’abord sur les touches voulues.</source>
        <translation>Press the keys you want first.</translation>
    </message>
    <message>
        <source>Le raccourci n’a pas pu être enregistré. Vérifier le disque et les droits.</source>
        <translation>The shortcut could not be saved. Check the disk and the permissions.</translation>
    </message>
</context>
<context>
    <name>dispatch::ShortcutsModel</name>
    <message>
        <source>Changé à ce poste</source>
        <translation>Changed at this desk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Raccourci</source>
        <translation>Shortcut</translation>
    </message>
</context>
<context>
    <name>dispatch::SoundDialog</name>
    <message>
        <source>Sons des alarmes</source>
        <translation>Sounds of the alarms</translation>
    </message>
    <message>
        <source>Joué. L’avez-vous entendu?</source>
        <translation>Played. Did you hear it?</translation>
    </message>
    <message>
        <source>Ce son n’a pas pu être joué. Vérifier le haut-parleur.</source>
        <translation>This sound could not be played. Check the loudspeaker.</translation>
    </message>
    <message>
        <source>&amp;Haut-parleur des alarmes&#xa0;:</source>
        <translation>&amp;Loudspeaker of the alarms:</translation>
    </message>
    <message>
        <source>Haut-parleur des alarmes</source>
        <translation>Loudspeaker of the alarms</translation>
    </message>
    <message>
        <source>&amp;Volume, jamais moins de %1&#xa0;%&#xa0;:</source>
        <translation>&amp;Volume, never less than %1 %:</translation>
    </message>
    <message>
        <source>Volume des alarmes</source>
        <translation>Volume of the alarms</translation>
    </message>
    <message>
        <source>Écouter %1</source>
        <translation>Hear %1</translation>
    </message>
    <message>
        <source>Résultat de l’écoute</source>
        <translation>Result of the test</translation>
    </message>
    <message>
        <source>Écouter chaque son une fois par quart.</source>
        <translation>Hear each sound once a shift.</translation>
    </message>
    <message>
        <source>&amp;Réduire les animations</source>
        <translation>&amp;Reduce animations</translation>
    </message>
    <message>
        <source>La bordure d’une nouvelle urgence ne clignote pas.</source>
        <translation>The border of a new urgent call does not blink.</translation>
    </message>
    <message>
        <source>Celui de l’ordinateur</source>
        <translation>The computer’s</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>Son %1…</source>
        <translation>Sound %1…</translation>
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
    <message>
        <source>De l’acceptation du webhook jusqu’à la ligne peinte dans la liste, sur les %1 derniers changements en vue.</source>
        <translation>From the acceptance of the webhook to the painted row of the list, over the last %1 changes in sight.</translation>
    </message>
    <message>
        <source>C’est plus d’une seconde&#xa0;: fermer les autres programmes de ce poste.</source>
        <translation>That is more than a second: close the other programs of this desk.</translation>
    </message>
    <message>
        <source>Latence</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>Latence p50 %1&#xa0;ms · p95 %2&#xa0;ms</source>
        <translation>Latency p50 %1 ms · p95 %2 ms</translation>
    </message>
    <message>
        <source>Les notes et les prises en charge de ce poste portent ce nom.</source>
        <translation>The notes and the takings of this desk bear this name.</translation>
    </message>
    <message>
        <source>Son coupé</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Reportées %1</source>
        <comment>number of alarms</comment>
        <translation>Shelved %1</translation>
    </message>
    <message>
        <source>Reportées&#xa0;: inconnu</source>
        <translation>Shelved: unknown</translation>
    </message>
    <message>
        <source>Alarmes reportées, qui reviennent d’elles-mêmes. Cliquer pour les voir.</source>
        <translation>Shelved alarms, which come back by themselves. Click to see them.</translation>
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
    <message>
        <source>Réception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>À l’écoute</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>Tunnel public</source>
        <translation>Public tunnel</translation>
    </message>
    <message>
        <source>Non mesuré</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>La console ne surveille pas encore l’adresse publique. Un appel d’essai la vérifie.</source>
        <translation>The console does not watch the public address yet. A test call checks it.</translation>
    </message>
    <message>
        <source>VAPI</source>
        <translation>VAPI</translation>
    </message>
    <message>
        <source>Secret absent, tout est refusé</source>
        <translation>Secret missing, everything is refused</translation>
    </message>
    <message>
        <source>Dernier message refusé %1</source>
        <translation>Last refused message %1</translation>
    </message>
    <message>
        <source>Une signature manquait ou était fausse. Comparer le secret avec celui de VAPI.</source>
        <translation>A signature was missing or wrong. Compare the secret with VAPI’s.</translation>
    </message>
    <message>
        <source>Aucun message depuis le démarrage</source>
        <translation>No message since the start</translation>
    </message>
    <message>
        <source>Messages reçus et acceptés</source>
        <translation>Messages received and accepted</translation>
    </message>
    <message>
        <source>Stockage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Enregistrement impossible</source>
        <translation>Saving is impossible</translation>
    </message>
    <message>
        <source>Enregistrement sans erreur</source>
        <translation>Saving without errors</translation>
    </message>
    <message>
        <source>Rien à enregistrer depuis le démarrage</source>
        <translation>Nothing to save since the start</translation>
    </message>
    <message>
        <source>Les appels sont enregistrés sur ce poste, et l’espace suffit.</source>
        <translation>The calls are stored on this computer, and there is room enough.</translation>
    </message>
    <message>
        <source>Fichier de l’entreprise</source>
        <translation>Company file</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Les services, les prix et les secteurs sont ceux que demandent les réglages.</source>
        <translation>The services, prices and areas are those that the settings ask for.</translation>
    </message>
    <message>
        <source>Fautif à la ligne %1</source>
        <translation>Faulty in line %1</translation>
    </message>
    <message>
        <source>Illisible</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Non configuré</source>
        <translation>Not configured</translation>
    </message>
    <message>
        <source>La réception n’utilise pas de certificat TLS&#xa0;: le tunnel doit chiffrer.</source>
        <translation>Reception uses no TLS certificate: the tunnel must encrypt.</translation>
    </message>
    <message>
        <source>Certificat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Le nouveau certificat n’est pas utilisé</source>
        <translation>The new certificate is not in use</translation>
    </message>
    <message>
        <source>Supabase</source>
        <translation>Supabase</translation>
    </message>
    <message>
        <source>Les appels restent sur ce poste. Rien n’est partagé avec la base centrale.</source>
        <translation>The calls stay on this computer. Nothing is shared with the central database.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Aucun texto ne part de cette console.</source>
        <translation>No text message leaves this console.</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Les urgences se voient à l’écran seulement. Garder la fenêtre en vue.</source>
        <translation>Emergencies show on the screen only. Keep the window in sight.</translation>
    </message>
    <message>
        <source>Inconnu. Dernier état&#xa0;: %1</source>
        <comment>last known state</comment>
        <translation>Unknown. Last state: %1</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Vérifier que le port est libre, puis redémarrer.</source>
        <translation>Check that the port is free, then restart.</translation>
    </message>
    <message>
        <source>Aucun appel ne peut entrer.</source>
        <translation>No call can come in.</translation>
    </message>
</context>
<context>
    <name>dispatch::StationWatch</name>
    <message>
        <source>Hors ligne depuis %1 (%2). Dernier état connu.</source>
        <translation>Offline since %1 (%2). Last known state.</translation>
    </message>
    <message>
        <source>Dernier signe %1.</source>
        <translation>Last sign %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::SystemPanel</name>
    <message>
        <source>État du système</source>
        <translation>State of the system</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>part of the system, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>aucune preuve</source>
        <translation>no proof</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>See the log</translation>
    </message>
    <message>
        <source>Voir les appels</source>
        <translation>See the calls</translation>
    </message>
</context>
<context>
    <name>dispatch::TextsPanel</name>
    <message>
        <source>Textos</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Textos&#xa0;: non configuré. Aucun texto ne part de cette console.</source>
        <translation>Texts: not configured. No text message leaves this console.</translation>
    </message>
    <message>
        <source>Pour écrire aux clients et à l’équipe, il faudra un compte Twilio relié à la console. D’ici là, rappeler par téléphone. Les textos reçus ailleurs ne se voient pas ici.</source>
        <translation>To write to clients and to the team, a Twilio account has to be connected to the console. Until then, call back by telephone. Text messages received elsewhere are not shown here.</translation>
    </message>
</context>
<context>
    <name>dispatch::TranscriptModel</name>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <comment>speaker, mm:ss, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>speaker, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (mots qui fixent l’urgence)</source>
        <comment>a line of the transcript</comment>
        <translation>%1 (words that set the urgency)</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>speaker and time, what was said</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dispatch::TranscriptPanel</name>
    <message>
        <source>Passage précédent (Maj+Entrée)</source>
        <translation>Previous hit (Shift+Enter)</translation>
    </message>
    <message>
        <source>Passage suivant (Entrée)</source>
        <translation>Next hit (Enter)</translation>
    </message>
    <message>
        <source>Citer dans la note</source>
        <translation>Quote in the note</translation>
    </message>
    <message>
        <source>Transcription de l’appel</source>
        <translation>Transcript of the call</translation>
    </message>
    <message>
        <source>Chercher dans la transcription</source>
        <translation>Search the transcript</translation>
    </message>
    <message>
        <source>Aucun passage</source>
        <translation>No hit</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <comment>hit, hits</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Mettre les lignes choisies dans la note</source>
        <translation>Put the chosen lines into the note</translation>
    </message>
    <message>
        <source>Choisir d’abord une ou plusieurs lignes</source>
        <translation>Choose one or more lines first</translation>
    </message>
    <message>
        <source>Transcription à venir</source>
        <translation>Transcript to come</translation>
    </message>
    <message>
        <source>Non disponible&#xa0;: le rapport de fin d’appel n’a pas de paroles.</source>
        <translation>Not available: the end-of-call report has no words.</translation>
    </message>
    <message>
        <source>L’appel se poursuit</source>
        <translation>The call goes on</translation>
    </message>
    <message>
        <source>Paroles en cours&#xa0;: %1</source>
        <translation>Being said: %1</translation>
    </message>
    <message>
        <source>Non disponible&#xa0;: %1</source>
        <translation>Not available: %1</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>dispatch::TranscriptView</name>
    <message>
        <source>Nouvelles paroles ↓</source>
        <translation>New words ↓</translation>
    </message>
    <message>
        <source>Aller aux nouvelles paroles</source>
        <translation>Go to the new words</translation>
    </message>
    <message>
        <source>Aller à la fin de la conversation (Fin)</source>
        <translation>Go to the end of the conversation (End)</translation>
    </message>
</context>
<context>
    <name>dispatch::TrayIcon</name>
    <message>
        <source>&amp;Ouvrir la répartition</source>
        <translation>&amp;Open dispatch</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>La répartition reste ouverte</source>
        <translation>Dispatch stays open</translation>
    </message>
    <message>
        <source>La fenêtre est dans la zone de notification. Cliquer sur l’icône pour la rouvrir.</source>
        <translation>The window is in the notification area. Click on the icon to open it again.</translation>
    </message>
    <message>
        <source>&amp;Silence de 2 minutes</source>
        <translation>&amp;Silence for 2 minutes</translation>
    </message>
    <message>
        <source>&amp;Acquitter (aucune alarme)</source>
        <translation>&amp;Acknowledge (no alarm)</translation>
    </message>
    <message>
        <source>&amp;Acquitter&#xa0;: %1</source>
        <comment>caller</comment>
        <translation>&amp;Acknowledge: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::UndoOffer</name>
    <message>
        <source>Annulation en cours…</source>
        <translation>Undoing…</translation>
    </message>
    <message>
        <source>Rien à annuler&#xa0;: une action s’annule pendant %1&#xa0;s.</source>
        <translation>Nothing to undo: an action can be undone for %1 s.</translation>
    </message>
    <message>
        <source>Non annulé. %1</source>
        <translation>Not undone. %1</translation>
    </message>
    <message>
        <source>Non annulé&#xa0;: %1 a changé l’appel entre-temps.</source>
        <translation>Not undone: %1 changed the call meanwhile.</translation>
    </message>
    <message>
        <source>Non annulé&#xa0;: l’appel a changé entre-temps.</source>
        <translation>Not undone: the call changed meanwhile.</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Changés ensemble&#xa0;: %1 appels.</source>
        <translation>Changed together: %1 calls.</translation>
    </message>
    <message>
        <source>Annulé&#xa0;: %1 appels.</source>
        <translation>Undone: %1 calls.</translation>
    </message>
    <message>
        <source>Annulé pour %1 appels sur %2. %3</source>
        <translation>Undone for %1 calls of %2. %3</translation>
    </message>
</context>
<context>
    <name>dispatch::WindowMark</name>
    <message>
        <source>Drain Fortin — Répartition</source>
        <translation>Drain Fortin — Dispatch</translation>
    </message>
    <message>
        <source>DÉMO — %1</source>
        <translation>DEMO — %1</translation>
    </message>
    <message>
        <source>%1 à rappeler</source>
        <comment>number of calls</comment>
        <translation>%1 to call back</translation>
    </message>
    <message>
        <source>%1 à rappeler (%2 P1)</source>
        <comment>number of calls, number of P1</comment>
        <translation>%1 to call back (%2 P1)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what waits, name of the program</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nombre d’appels à rappeler inconnu</source>
        <translation>Number of calls to call back unknown</translation>
    </message>
    <message>
        <source>Aucun appel à rappeler</source>
        <translation>No call to call back</translation>
    </message>
    <message>
        <source>%1 à rappeler, dont %2 P1</source>
        <translation>%1 to call back, of which %2 P1</translation>
    </message>
    <message>
        <source>P1 et P2 nouveaux ou en retard&#xa0;: %1</source>
        <translation>New or overdue P1 and P2: %1</translation>
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
    <message>
        <source>fusionné avec un autre appel</source>
        <translation>merged with another call</translation>
    </message>
    <message>
        <source>choisi par une personne&#xa0;: %1</source>
        <comment>priority; the person&apos;s words</comment>
        <translation>chosen by a person: %1</translation>
    </message>
    <message>
        <source>%1, mots reconnus&#xa0;: %2</source>
        <comment>what was recognised, the words</comment>
        <translation>%1, words recognised: %2</translation>
    </message>
    <message>
        <source>mots reconnus&#xa0;: %1</source>
        <translation>words recognised: %1</translation>
    </message>
    <message>
        <source>choisi par %1&#xa0;: %2; selon l’assistant %3</source>
        <comment>priority: person, words, priority</comment>
        <translation>chosen by %1: %2; by the assistant %3</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — dans le résumé de l’assistant</source>
        <comment>words</comment>
        <translation>“%1” — in the assistant’s summary</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — dans le problème noté par l’assistant</source>
        <comment>words</comment>
        <translation>“%1” — in the problem noted by the assistant</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — absent de la transcription</source>
        <comment>words</comment>
        <translation>“%1” — not in the transcript</translation>
    </message>
    <message>
        <source>Pris par %1 à %2</source>
        <comment>person, time</comment>
        <translation>Taken by %1 at %2</translation>
    </message>
    <message>
        <source>Pris par %1</source>
        <comment>person</comment>
        <translation>Taken by %1</translation>
    </message>
    <message>
        <source>%1, marqué par %2</source>
        <comment>follow-up, person</comment>
        <translation>%1, marked by %2</translation>
    </message>
    <message>
        <source>moins d’une minute</source>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2&#xa0;min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1&#xa0;j</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>en retard de %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>dans %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Cet appel est lui-même fusionné avec un autre. Choisir l’appel qui est gardé.</source>
        <translation>This call is itself merged with another. Choose the call that is kept.</translation>
    </message>
    <message>
        <source>Personne n’a plus cet appel. Rien n’a été changé&#xa0;: le prendre s’il le faut.</source>
        <translation>Nobody has this call any more. Nothing was changed: take it if need be.</translation>
    </message>
    <message>
        <source>Pris par %1 à %2. Rien n’a été changé ici.</source>
        <comment>person, time</comment>
        <translation>Taken by %1 at %2. Nothing was changed here.</translation>
    </message>
    <message>
        <source>Pris par %1. Rien n’a été changé ici.</source>
        <comment>person</comment>
        <translation>Taken by %1. Nothing was changed here.</translation>
    </message>
    <message>
        <source>Libéré</source>
        <comment>history: nobody has the call</comment>
        <translation>Released</translation>
    </message>
    <message>
        <source>Pris en charge</source>
        <comment>history: the person took the call</comment>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Confié à %1</source>
        <comment>history: to another person</comment>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>Urgence laissée à l’assistant</source>
        <comment>history</comment>
        <translation>Urgency left to the assistant</translation>
    </message>
    <message>
        <source>Urgence %1&#xa0;: %2</source>
        <comment>history: priority, the person&apos;s words</comment>
        <translation>Urgency %1: %2</translation>
    </message>
    <message>
        <source>Suivi laissé à l’assistant</source>
        <comment>history</comment>
        <translation>Follow-up left to the assistant</translation>
    </message>
    <message>
        <source>Marqué&#xa0;: %1</source>
        <comment>history: follow-up</comment>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>Fusion annulée</source>
        <comment>history</comment>
        <translation>Merge undone</translation>
    </message>
    <message>
        <source>Fusionné</source>
        <comment>history</comment>
        <translation>Merged</translation>
    </message>
    <message>
        <source>propriétaire</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>partenaire de plomberie</source>
        <translation>plumbing partner</translation>
    </message>
    <message>
        <source>répartitrice</source>
        <translation>dispatcher</translation>
    </message>
    <message>
        <source>personne de garde</source>
        <translation>person on duty</translation>
    </message>
    <message>
        <source>deuxième personne</source>
        <translation>second person</translation>
    </message>
    <message>
        <source>non configuré</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>en file</source>
        <translation>queued</translation>
    </message>
    <message>
        <source>en cours d’envoi</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>accepté par Twilio</source>
        <translation>accepted by Twilio</translation>
    </message>
    <message>
        <source>remis au réseau</source>
        <translation>handed to the network</translation>
    </message>
    <message>
        <source>reçu par le téléphone</source>
        <translation>received by the telephone</translation>
    </message>
    <message>
        <source>non livré</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>échec</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>incertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>bloqué, client désabonné</source>
        <translation>blocked, customer opted out</translation>
    </message>
    <message>
        <source>périmé</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>reçu</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Aucune</source>
        <comment>alarm</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Nouvelle</source>
        <comment>alarm</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Acquittée</source>
        <comment>alarm</comment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Prise en charge</source>
        <comment>alarm</comment>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Reportée</source>
        <comment>alarm</comment>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Terminée</source>
        <comment>alarm</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>par texto</source>
        <comment>how somebody is told</comment>
        <translation>by text</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <comment>how somebody is told</comment>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>par texto groupé</source>
        <comment>how somebody is told: together with others</comment>
        <translation>by grouped text</translation>
    </message>
    <message>
        <source>Parlé – rendez-vous</source>
        <comment>callback</comment>
        <translation>Spoken – appointment</translation>
    </message>
    <message>
        <source>Parlé – soumission</source>
        <comment>callback</comment>
        <translation>Spoken – quote</translation>
    </message>
    <message>
        <source>Boîte vocale</source>
        <comment>callback</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <comment>callback</comment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Occupé</source>
        <comment>callback</comment>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Mauvais numéro</source>
        <comment>callback</comment>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Réglé ou annulé</source>
        <comment>callback</comment>
        <translation>Settled or cancelled</translation>
    </message>
    <message>
        <source>Refusé – hors service</source>
        <comment>callback</comment>
        <translation>Refused – not offered</translation>
    </message>
    <message>
        <source>Nom</source>
        <comment>customer</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numéro dicté</source>
        <comment>customer</comment>
        <translation>Spoken number</translation>
    </message>
    <message>
        <source>Adresse</source>
        <comment>customer</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <comment>customer</comment>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Courriel</source>
        <comment>customer</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Problème</source>
        <comment>customer</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>customer</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>à %1</source>
        <comment>time</comment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <comment>date, time</comment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>jusqu’à %1</source>
        <comment>time</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>jusqu’au %1 à %2</source>
        <comment>date, time</comment>
        <translation>until %1 at %2</translation>
    </message>
    <message>
        <source>Report de l’alarme annulé</source>
        <comment>history</comment>
        <translation>Alarm no longer shelved</translation>
    </message>
    <message>
        <source>Alarme reportée %1</source>
        <comment>history: until when</comment>
        <translation>Alarm shelved %1</translation>
    </message>
    <message>
        <source>Alarme reportée %1&#xa0;: %2</source>
        <comment>history: until when, why</comment>
        <translation>Alarm shelved %1: %2</translation>
    </message>
    <message>
        <source>À aviser&#xa0;: %1 %2</source>
        <comment>history: role, how</comment>
        <translation>To be told: %1 %2</translation>
    </message>
    <message>
        <source>À aviser&#xa0;: %1 %2 (%3)</source>
        <comment>history: role, how, state</comment>
        <translation>To be told: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Alarme acquittée (%1)</source>
        <comment>history: priority</comment>
        <translation>Alarm acknowledged (%1)</translation>
    </message>
    <message>
        <source>Son coupé %1</source>
        <comment>history: until when</comment>
        <translation>Sound off %1</translation>
    </message>
    <message>
        <source>Son coupé</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Résultat du rappel retiré</source>
        <comment>history</comment>
        <translation>Outcome of the callback taken back</translation>
    </message>
    <message>
        <source>Rappel&#xa0;: %1</source>
        <comment>history: outcome</comment>
        <translation>Callback: %1</translation>
    </message>
    <message>
        <source>, à retenter %1</source>
        <comment>history: &quot;à 15 h 04&quot;</comment>
        <translation>, next try %1</translation>
    </message>
    <message>
        <source>, délai convenu %1</source>
        <comment>history: &quot;de 1 à 3 semaines&quot;</comment>
        <translation>, period agreed %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>history: how a callback ended, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Valeur de l’assistant reprise&#xa0;: %1</source>
        <comment>history: field</comment>
        <translation>Back to the assistant’s value: %1</translation>
    </message>
    <message>
        <source>Valeur retirée&#xa0;: %1</source>
        <comment>history: field</comment>
        <translation>Value removed: %1</translation>
    </message>
    <message>
        <source>Corrigé&#xa0;: %1 — %2</source>
        <comment>history: field, the person&apos;s value</comment>
        <translation>Corrected: %1 — %2</translation>
    </message>
    <message>
        <source>Rappel commencé</source>
        <comment>history</comment>
        <translation>Callback begun</translation>
    </message>
    <message>
        <source>Rappel commencé au %1</source>
        <comment>history: number</comment>
        <translation>Callback begun to %1</translation>
    </message>
    <message>
        <source>Appel saisi à la main</source>
        <comment>history</comment>
        <translation>Call entered by hand</translation>
    </message>
    <message>
        <source>Ce numéro ne se compose pas. Écrire l’indicatif et le numéro, par exemple 450&#xa0;280-3222.</source>
        <translation>This number cannot be dialled. Write area code and number, for example 450 280-3222.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code postal. Écrire par exemple H7L&#xa0;3W8.</source>
        <translation>This is no postal code. Write for example H7L 3W8.</translation>
    </message>
    <message>
        <source>Ce n’est pas une adresse de courriel. Écrire par exemple nom@exemple.ca.</source>
        <translation>This is no e-mail address. Write for example name@example.ca.</translation>
    </message>
    <message>
        <source>Ce service n’existe pas. Choisir dans la liste.</source>
        <translation>This service does not exist. Choose from the list.</translation>
    </message>
    <message>
        <source>Le texte est trop long. Écrire au plus %1 caractères.</source>
        <translation>The text is too long. Write at most %1 characters.</translation>
    </message>
</context>
</TS>
