<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="fr_CA">
<context>
    <name>CommandLine</name>
    <message>
        <source>Console de répartition de Drain Fortin.

Sous-commandes :
  simulate  joue des appels VAPI signés contre un serveur (simulate --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réception, stockage et travaux, sans fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre station.ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port d’écoute pour cette exécution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démonstration : dossier jetable et appels simulés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer une image de la fenêtre, puis quitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille de la fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue : fr ou en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème : light, dark ou contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau à montrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondes avant l’image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom et version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size veut LARGEURxHAUTEUR, par exemple 1366x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after veut un nombre de secondes de 0 à 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 veut une de ces valeurs : %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port veut un nombre de 0 à 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sous-commande inconnue : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless n’a pas de fenêtre : retirer --headless ou --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingReader</name>
    <message>
        <source>Le fichier n’est pas au format « [section] » et « clé=valeur ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un nombre entier de %1 à %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire true ou false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire une de ces valeurs : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environnement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Écrire une adresse IP, par exemple 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner le certificat et sa clé, ou aucun des deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire une adresse complète, par exemple https://console.exemple.ca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire des adresses IP ou des réseaux séparés par des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommer chaque origine; « * » n’est pas permis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le format doit contenir {body}, sinon rien n’est signé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire hmac, secret, bearer, ou plusieurs séparés par des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un numéro de téléphone, par exemple +14505550142.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un secret ne va jamais dans ce fichier : le retirer et le donner par la variable d’environnement %1 ou le trousseau du système.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Joue des appels VAPI signés, en français québécois, contre un serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre d’appels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appels en même temps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitesse : 1 est naturel, 2 deux fois plus vite, max sans attendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graine du hasard, pour rejouer la même suite d’appels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne joue que ce scénario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomme les scénarios, puis quitte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiche cette aide, puis quitte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 attend un nombre de %2 à %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument inconnu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url attend une adresse http:// ou https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n’y a pas de scénario « %1 » ; --list les nomme tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3 événements, %4 acceptés, %5 reprises, réponse la plus lente %6 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 refusés (dernier état HTTP : %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appels, %2 événements, %3 acceptés, %4 reprises, réponse la plus lente %5 ms, durée %6 s, graine %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scénario illisible : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 n’est pas configuré : donnez-lui le secret HMAC du serveur, par exemple
%1=… drain-fortin simulate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::AboutDialog</name>
    <message>
        <source>À propos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain Fortin — Répartition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçoit les appels de l’assistant et les garde sur cet ordinateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logiciel libre sous licence GPL, version 3 ou ultérieure, sans garantie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallListModel</name>
    <message>
        <source>Urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derniers mots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallListPanel</name>
    <message>
        <source>Rechercher un nom, un numéro, une rue, des mots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans les appels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous</source>
        <comment>filter: all calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <comment>filter: live calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rappeler</source>
        <comment>filter: calls to call back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre d’appels dans la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des appels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appels&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun appel pour l’instant. Les appels auxquels l’assistant répond s’affichent ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun appel ne correspond.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallSheetPanel</name>
    <message>
        <source>Choisissez un appel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallSummary</name>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rappeler avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confié à</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro dicté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix annoncé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé de l’assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outils de l’assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût de l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (refusé)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible chez VAPI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DemoBanner</name>
    <message>
        <source>DÉMO — appels simulés&#xa0;: rien de ce qui s’affiche n’est réel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Formats</name>
    <message>
        <source>HAE</source>
        <comment>Eastern daylight time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HNE</source>
        <comment>Eastern standard time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2</source>
        <comment>time of day in a sentence: hour, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il y a %1&#xa0;j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;$</source>
        <comment>Canadian dollars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;$&#xa0;US</source>
        <comment>US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::HistoryModel</name>
    <message>
        <source>Heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LiveCallsModel</name>
    <message>
        <source>Urg.</source>
        <comment>narrow heading: urgency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appelant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derniers mots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LiveCallsPanel</name>
    <message>
        <source>Aucun appel en cours. L’assistant répond au %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appels en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chargement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MainWindow</name>
    <message>
        <source>Drain Fortin — Répartition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DÉMO — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répartition</source>
        <comment>author of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appels en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appels en cours&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rechercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire une &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À &amp;propos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficha&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau &amp;suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panneau &amp;précédent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Réinitialiser la disposition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::NoteBox</name>
    <message>
        <source>Ajouter la note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire une note (Ctrl+Entrée pour l’ajouter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note sur l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter la note à l’appel (Ctrl+Entrée)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La note est trop longue&#xa0;: %1 caractères, au plus %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement de la note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note enregistrée à %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note non enregistrée. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::StationBar</name>
    <message>
        <source>État de la réception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure locale, Montréal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heure locale&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::StationReport</name>
    <message>
        <source>Réception&#xa0;: inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réception des appels n’a encore donné aucun signe de vie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réception&#xa0;: inconnu, dernier signe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réception des appels ne donne plus signe de vie. Vérifier qu’elle fonctionne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette fenêtre n’est plus reliée à la réception des appels. Elle essaie de la joindre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réception arrêtée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun appel ne peut entrer. Vérifier que le port est libre, puis redémarrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réception %1</source>
        <comment>heartbeat age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les appels sont reçus à l’adresse %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier message de VAPI %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun message de VAPI depuis le démarrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier message de VAPI accepté le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAPI n’a encore rien envoyé. Un appel d’essai le confirme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le certificat TLS est valable jusqu’au %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificat expiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificat&#xa0;: reste %1&#xa0;j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret VAPI absent&#xa0;: tous les webhooks sont refusés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Définir DRAINFORTIN_VAPI_HMAC_SECRET ou l’entrée du trousseau, puis redémarrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks refusés, dernier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une signature manquait ou était fausse le %1. Comparer le secret avec celui de VAPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espace disque faible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérer de l’espace avant que les appels ne puissent plus être enregistrés.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TranscriptModel</name>
    <message>
        <source>%1, %2&#xa0;: %3</source>
        <comment>speaker, mm:ss, what was said</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::WindowedCallModel</name>
    <message>
        <source>Chargement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Wording</name>
    <message>
        <source>En attente</source>
        <comment>line state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonne</source>
        <comment>line state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <comment>line state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfert en cours</source>
        <comment>line state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé</source>
        <comment>line state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminé</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonné</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échec technique</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transféré</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manqué</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rappeler</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rappel en cours</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traité</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivé</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé</source>
        <comment>follow-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <comment>speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul</source>
        <comment>speaker: the assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgence</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majeur</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro masqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun mot du client ne change l’urgence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <comment>words of the caller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’après les mots du client&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAPI</source>
        <comment>author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul</source>
        <comment>author: the assistant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <comment>author: this program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reçu le %1 à %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durée %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suivi&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derniers mots&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données reçues sont illisibles. Vérifier la source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette opération n’est pas prise en charge. Mettre la console à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La preuve d’identité manque ou est fausse. Vérifier le secret configuré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La preuve d’identité est périmée. Vérifier l’horloge de l’ordinateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet appel n’existe pas ou a été effacé. Actualiser la liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre poste a changé cet élément. Relire, puis recommencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La configuration est fautive (%1). Corriger, puis redémarrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre console utilise déjà ce dossier&#xa0;: %1. La fermer, ou choisir un autre dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réception des appels ne répond pas. Rien n’est perdu ici&#xa0;: réessayer quand elle est revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse tarde trop. Réessayer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande a été refusée. Vérifier le texte, puis réessayer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier ne se lit ou ne s’écrit pas&#xa0;: %1. Vérifier le disque et les droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: les appels ne sont plus enregistrés. Libérer de l’espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données sont en lecture seule&#xa0;: les appels ne sont plus enregistrés. Vérifier les droits du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme retient les données. Le fermer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données sont endommagées. Restaurer une sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données viennent d’une version plus récente. Mettre la console à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base de données ne répond pas. Redémarrer la console; si l’erreur revient, consulter le journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La console s’arrête. Recommencer après le redémarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client a raccroché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul a terminé l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul a salué le client et terminé l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul a terminé l’appel après son message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paul a transféré l’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel dirigé vers un numéro de téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel annulé à la main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence trop long sur la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée maximale atteinte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne du client était occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client n’a pas répondu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client n’a pas permis l’usage du micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boîte vocale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne a été fermée par Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne a été fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appel effacé chez VAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfert impossible, ligne occupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfert sans réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client a raccroché avant le transfert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client a raccroché pendant le transfert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le transfert a échoué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le client a raccroché avant la réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La console n’a pas pu fournir l’assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant introuvable chez VAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification du service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation du prix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classement de l’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choix d’une plage de passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerte à l’équipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérification du secteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordonnées du client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motif&#xa0;: %1</source>
        <comment>VAPI&apos;s ended reason, unknown to us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État de la ligne&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outil utilisé&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport de fin d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapport de fin d’appel&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paroles&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prise de parole&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message reçu&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
