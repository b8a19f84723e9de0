<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>&amp;Ouvrir une paire…</translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation>Charger la &amp;démo</translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation>Créer une scène de profondeur exacte, réduire sa profondeur 8 fois et la filtrer</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>&amp;Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation>Écrire les valeurs du résultat dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation>Copier les &amp;valeurs du pixel</translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation>Copier sous forme de tableau les valeurs sous le curseur</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation>Un pixel de l’image guide pour un pixel de l’écran</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation>Agrandir autour du curseur</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation>Réduire autour du curseur</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>&amp;Lier les vues</translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation>Toutes les images montrent le même endroit</translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation>Palette &amp;suivante</translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation>Colorer la cible et le résultat avec la palette suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation>Palette &amp;précédente</translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation>Colorer la cible et le résultat avec la palette précédente</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation>La fenêtre prend les couleurs du bureau</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation>La fenêtre est claire</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation>La fenêtre est sombre</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>Afficher la fenêtre sur tout l’écran</translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation>Filtrer la cible avec la méthode choisie</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation>À &amp;propos de DKN Studio</translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation>Version, licence et articles</translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation>Ouvrez d’abord une paire.</translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation>Choisissez d’abord une méthode.</translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation>Exécutez d’abord une méthode.</translation>
    </message>
    <message>
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation>Choisir une image guide, une cible et au besoin une vérité terrain</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation>Ouvrir un do&amp;ssier de paires…</translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation>Ajouter à la liste toutes les paires d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation>Relire les fichiers de la paire</translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation>&amp;Fermer la paire</translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation>Retirer la paire de la liste</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>Exporter la &amp;vue…</translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation>Enregistrer comme image ce que montrent les vues</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation>Ouvrir une sess&amp;ion…</translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation>Reprendre des paires et des résultats enregistrés ensemble</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation>E&amp;nregistrer la session…</translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation>Enregistrer paires, résultats et réglages pour continuer plus tard</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change of a parameter or a pin back</source>
        <translation>Annuler la dernière modification d’un paramètre ou d’un repère</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Change the parameter or the pin again</source>
        <translation>Modifier à nouveau le paramètre ou le repère</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation>Copier comme image ce que montrent les vues</translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation>Copier le &amp;tableau en CSV</translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation>Copier les résultats pour un tableur</translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>Copier le tableau en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation>Copier les résultats pour une page web</translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation>Copier le tableau en &amp;LaTeX</translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation>Copier les résultats pour un article</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation>Thème, langue, raccourcis, threads et périphérique</translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation>&amp;Une image</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>Une vue</translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation>&amp;Deux côte à côte</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>Deux vues</translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation>T&amp;rois en ligne</translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation>Trois vues</translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation>&amp;Quatre en ligne</translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation>Quatre vues</translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation>&amp;Grille de quatre</translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation>Deux vues sur deux</translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation>Grille de &amp;six</translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation>Trois vues sur deux</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation>Résultat et référence dans une seule vue, séparés par une ligne mobile</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Clignotement</translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation>Une grande vue qui alterne entre résultat et référence</translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation>T&amp;ourner le volet</translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation>Couper le volet en travers plutôt que de haut en bas, ou l’inverse</translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation>Clignoter &amp;automatiquement</translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation>Alterner deux fois par seconde entre résultat et référence</translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation>Montrer la ré&amp;férence</translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation>Montrer la référence à la place des résultats (aussi tant que la barre d’espace est enfoncée)</translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation>Contenu &amp;suivant</translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation>Montrer l’image suivante dans la vue</translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation>Contenu &amp;précédent</translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation>Montrer l’image précédente dans la vue</translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation>&amp;Centrer sur le curseur</translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation>Amener au milieu l’endroit du curseur</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation>&amp;Grille de pixels</translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation>Lignes entre les grands pixels</translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>&amp;Valeurs des pixels</translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation>Nombres dans les très grands pixels</translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation>Lier par &amp;pixel</translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation>Des images de tailles différentes montrent les mêmes numéros de pixels au lieu du même endroit</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Aligner</translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation>Annuler ce qui a été décalé avec la touche Alt</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>&amp;Toutes les valeurs</translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation>Étaler les couleurs de la plus petite à la plus grande valeur</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>&amp;1 à 99 %</translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation>Laisser de côté le centième à chaque extrémité</translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation>Partie &amp;visible</translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation>Étaler les couleurs sur ce qui est visible</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>S&amp;ymétrique</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>Aussi loin au-dessous de zéro qu’au-dessus</translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation>&amp;Régler l’étendue…</translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation>Saisir les valeurs de la première et de la dernière couleur</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation>Paires, méthodes et résultats autour des images</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>I&amp;nspecter</translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation>Les outils qui examinent les pixels un à un</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation>Les outils d’entraînement</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation>Chaque panneau à sa place d’origine</translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation>&amp;Tout masquer</translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation>Laisser la fenêtre aux images, ou ramener les panneaux</translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation>Exécuter les méthodes &amp;cochées</translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation>Exécuter toutes les méthodes cochées sur cette paire</translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation>Exécuter sur &amp;toutes les paires</translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation>Exécuter toutes les méthodes cochées sur chaque paire de la liste</translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation>Mettre fin au travail ; les résultats précédents restent</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation>Montrer le résultat suivant de la paire</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation>Montrer le résultat précédent</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation>&amp;Définir comme référence</translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation>Comparer d’autres résultats à celui-ci</translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation>Comparer à la &amp;vérité terrain</translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation>Comparer de nouveau les résultats à la vérité terrain</translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation>Paire su&amp;ivante</translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation>Ouvrir la paire suivante de la liste</translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation>Paire précéde&amp;nte</translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation>Ouvrir la paire précédente</translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation>Sélectionner une &amp;région</translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation>Tracer un rectangle qui a ses propres mesures (clavier : Entrée à deux coins)</translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation>Tracer une &amp;ligne</translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation>Tracer une ligne dont les valeurs sont représentées (clavier : Entrée aux deux bouts)</translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation>&amp;Effacer région et ligne</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Supprimer les deux</translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation>&amp;Aller au pixel…</translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation>Placer le curseur par ses coordonnées</translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation>Profondeur en &amp;3D</translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation>Tourner dans l’espace les profondeurs du résultat</translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation>E&amp;xporter le graphique…</translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation>Écrire l’histogramme ou le profil en PDF, SVG, PNG ou CSV</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Traitement par &amp;lots…</translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation>Exécuter des méthodes sur des dossiers de paires</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Trouver toute commande par son nom</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Toutes les touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Ouvrir ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Liaison</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation>Cochez d’abord des méthodes.</translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation>Un paramètre n’est pas valide : voir les méthodes.</translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation>La liste ne contient qu’une paire.</translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation>Il n’y a ni région ni ligne.</translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation>Inspecteur de &amp;noyaux</translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation>Montre d’où vient la valeur d’un pixel&#xa0;: cliquez-en un dans une image</translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation>Repérer &amp;ce pixel</translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation>Garder le pixel inspecté pour comparer, ou retirer son repère</translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation>Repère &amp;suivant</translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation>Inspecter le pixel repéré suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation>Repère précé&amp;dent</translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation>Inspecter le pixel repéré précédent</translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation>&amp;Figer le pixel</translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation>Les clics ne déplacent plus le pixel inspecté</translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation>&amp;Amplifier les différences</translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation>Montrer en pleine couleur des différences deux fois plus petites</translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation>A&amp;tténuer les différences</translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation>Ne montrer en pleine couleur que des différences deux fois plus grandes</translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation>&amp;Ouvrir une configuration ou une session…</translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation>Lire une configuration d’entraînement ou montrer une session antérieure</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation>Entraîner un réseau selon les champs, ou continuer depuis le point de reprise</translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation>&amp;Suspendre l’entraînement</translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation>Écrire un point de reprise et attendre, ou continuer</translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation>&amp;Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation>Écrire un point de reprise et finir ; on pourra continuer plus tard</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation>Arrêter et &amp;garder le meilleur</translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation>Finir maintenant ; le meilleur réseau validé devient le modèle</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation>Prendre le modèle entraîné parmi les méthodes et l’exécuter</translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation>Créer des paires &amp;synthétiques…</translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation>Écrire des scènes de profondeur exacte dans un dossier et les ouvrir</translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation>Premiers p&amp;as</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>Le tour de la fenêtre en quatre étapes</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>&amp;Qu’est-ce que je vois ?</translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation>L’image active, en mots</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>&amp;Vérifier l’installation…</translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation>Calculer des réponses connues ; montrer appareil, versions et modèles</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>En&amp;traînement</translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation>Aucun entraînement en cours.</translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation>Arrêtez d’abord l’entraînement en cours.</translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation>Un champ de l’entraînement n’est pas valable.</translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation>Il n’y a pas encore de modèle entraîné.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation>Tout sur le programme, avec des images</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>Exporter une fi&amp;gure…</translation>
    </message>
    <message>
        <source>Write all results side by side, the region magnified, with their differences</source>
        <translation>Écrire tous les résultats côte à côte, la région agrandie, avec leurs différences</translation>
    </message>
    <message>
        <source>Write all results, the view, the figure, the plots and the table into a folder</source>
        <translation>Écrire dans un dossier tous les résultats, la vue, la figure, les graphiques et le tableau</translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation>Ouvrir le dossier de &amp;sortie</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Arrêté. Ce qui a été écrit reste.</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>Image &amp;guide :</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>Un dossier, ou un motif comme shots/*_rgb.png</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Cible :</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>Vide : dans le même dossier</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>Vé&amp;rité terrain :</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>Facultatif : ce à quoi les résultats sont comparés</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>&amp;Sortie :</translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation>Les résultats sont écrits dans SORTIE/MÉTHODE/NOM</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation>&amp;Méthodes :</translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation>Comment les cibles en pleine résolution sont dégradées ; none les prend telles quelles</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protocole :</translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation>Rem&amp;placer les résultats déjà présents</translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation>Continuer après une &amp;erreur</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>Choisissez le dossier des images guides.</translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation>Choisissez où vont les résultats.</translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation>Cochez une méthode.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Échec</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Terminé</translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation>%1 terminés, %2 déjà présents, %3 en échec.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saillance</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Measured by RMSE and others, also by the weighted F-measure, or by mean IoU</source>
        <translation>Mesurées par la RMSE et d’autres, aussi par la F-mesure pondérée, ou par l’IoU moyenne</translation>
    </message>
    <message>
        <source>Targets &amp;hold:</source>
        <translation>Les cibles &amp;contiennent :</translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Barre de couleurs</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Colour bar: %1</source>
        <translation>Barre de couleurs&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation>%1
Double-cliquez pour changer l’étendue</translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Coolwarm (diverging)</source>
        <translation>Coolwarm (divergente)</translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation>Twilight (cyclique)</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>Pixels erronés</translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Saisissez une partie du nom d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation>pixel inspecté</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>repère %1</translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation>Poids point par point, sur une même échelle.</translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation>Les noyaux n’ont pas la même forme&#xa0;: les poids sont placés là où ils échantillonnent, sur la grille autour du pixel, sur une même échelle.</translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation>Sortie&#xa0;: A %1, B %2</translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation>Pixel de A</translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation>Pixel de B</translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation>Méthode de A</translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation>Méthode de B</translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation>A, poids</translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation>B, poids</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
</context>
<context>
    <name>dkn::DrawingExport</name>
    <message>
        <source>A plot is written as .png, .svg or .pdf; %1 ends otherwise. Choose another name.</source>
        <translation>Un tracé s’écrit en .png, .svg ou .pdf&#xa0;; %1 se termine autrement. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Image guide</translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation>Déposez ici l’image nette</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation>Déposez ici l’image à filtrer</translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>Parcours de %1</translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation>Fichiers sans pendant : %1.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation>%1 est un module TorchScript : l’exécuter exécute le code qu’il contient. N’utilisez que des fichiers de confiance.</translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation>%1 n’est ni une image, ni un dossier, ni un modèle, ni une session.</translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation>Déposez une ou deux images, ou un dossier de paires.</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1 est l’image guide. Déposez maintenant la cible sur la moitié droite.</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1 est la cible. Déposez maintenant l’image guide sur la moitié gauche.</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation>Exportation de la vue</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation>Il n’y a pas de graphique à exporter : ouvrez d’abord l’histogramme ou le profil.</translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation>N’existe plus :
%1</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Exporter une figure</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>Exportation de la figure</translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation>Pixels [%]</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation>Ouvrez une paire pour voir la fréquence de ses valeurs.</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmique</translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation>%1 %2, vide</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation>Pixel %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>dkn::InspectorModel</name>
    <message>
        <source>pin %1</source>
        <translation>repère %1</translation>
    </message>
    <message>
        <source>removal of pin %1</source>
        <translation>suppression du repère %1</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>Calcul d’un noyau</translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation>%1 n’a pas de noyau à montrer&#xa0;: son résultat n’est pas une somme pondérée de valeurs de la cible.</translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation>Cartes de %1</translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation>%1 n’a pas de noyaux dont on puisse faire des cartes.</translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation>Densité d’échantillonnage de %1</translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation>Des images sont écrites et relues</translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation>plus grand écart %1</translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation>une constante s’écarte de %1</translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation> ; les échantillons d’un pixel redonnent sa valeur à %1 près</translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation>Fils : %1 sur %2 ; appareils : %3</translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation>Des modèles sont trouvés</translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation>aucun ; placez des fichiers .safetensors à côté du programme</translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation>Inspecteur de noyaux</translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation>Noyau d&amp;e</translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation>Méthode dont le noyau est montré</translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation>Canal de la cible</translation>
    </message>
    <message>
        <source>Pi&amp;xel</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <source>Pixel, x</source>
        <translation>Pixel, x</translation>
    </message>
    <message>
        <source>Pixel, y</source>
        <translation>Pixel, y</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation>Les clics dans les images ne déplacent plus le pixel (K)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation>Garder ce pixel pour comparer, jusqu’à 8 (P)&#xa0;; N passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>Calcul d’un noyau</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation>Image sous le noyau</translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation>Voisinage du pixel</translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation>Points du noyau</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation>&amp;Noyau…</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>Exporter le noyau</translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation>&amp;Copier les points en CSV</translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation>&amp;Voisinage…</translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation>Exporter le voisinage</translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation>Carte de couleurs&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Exporter la carte de couleurs</translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Nombres montrés</translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation>De quoi le noyau est fait&#xa0;: chaque flux seul, leur produit, et le produit normalisé</translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation>Noyau&#xa0;: produit, normalisé</translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation>Flux du guide seul</translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation>Flux de la cible seul</translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation>Produit, avant normalisation</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Δx, px</source>
        <translation>Δx, px</translation>
    </message>
    <message>
        <source>Δy, px</source>
        <translation>Δy, px</translation>
    </message>
    <message>
        <source>Offset length, px</source>
        <translation>Longueur du décalage, px</translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation>%1 a choisi %2 × %2 points, comptés %3.</translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation>par colonnes</translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation>par lignes</translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation>Les décalages sont en pixels du guide, Δx vers la droite, Δy vers le bas&#xa0;; la grille de base n’y est pas comprise&#xa0;: position = base + décalage.</translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation>Les décalages bruts du réseau sont multipliés par %1.</translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation>Les positions restent dans la fenêtre de %1 × %1&#xa0;; hors de l’image, le pixel le plus proche compte.</translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation>Les pixels hors de la fenêtre de %1 × %1 ou de l’image comptent pour 0.</translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation>Σw = 0&#xa0;: la somme du noyau est ajoutée à la cible (connexion résiduelle).</translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation>Σw = 1&#xa0;: la somme du noyau est la sortie (sans connexion résiduelle).</translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation>sortie = Σ w·t = %1</translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation>sortie = cible + Σ w·t = %1 %2 %3 = %4</translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation>✔ s’accorde avec la valeur gardée %1 (écart %2, tolérance %3)</translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation>✘ diffère de la valeur gardée %1 (de %2, tolérance %3)</translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation>%1 n’a rien appris&#xa0;: voici ses poids implicites, un point pour chaque pixel de la cible dont elle fait la moyenne, sur une largeur de %2 points. Pas de décalages&#xa0;; Σw = 1.</translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation>Point (%1, %2)&#xa0;: décalage (%3, %4), échantillonné en (%5, %6), valeur %7, poids %8</translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation>%1&#xa0;: arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;%1 %2&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation>Filtrage conjoint d’images par réseaux à noyaux déformables (deformable kernel networks), d’après B. Kim, J. Ponce et B. Ham, «&#xa0;Deformable Kernel Networks for Joint Image Filtering&#xa0;», International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;; fourni sans aucune garantie. Réalisé avec Qt, LibTorch et OpenCV.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>Aucune paire ouverte</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation>Le filtre que «&#xa0;Exécuter&#xa0;» applique à la cible</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation>Couleurs de la cible et du résultat (suivante&#xa0;: G)</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation>Déposez ici une image guide et une image cible, ou</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 sur&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation>%1/MP</translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation>Méthode, périphérique, précision, durée et durée par mégapixel du résultat affiché</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation>Un entraînement est en cours. Il finit par un point de reprise et sera proposé la prochaine fois.</translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation>Deux images entrent</translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation>Déposez un guide (une image nette) et une cible (une carte de profondeur, par exemple) sur les panneaux, ou chargez la démonstration : %1.</translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation>Une image sort</translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation>Choisissez une méthode et exécutez-la : %1. Son résultat apparaît du milieu de la vue vers l’extérieur.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation>La molette agrandit autour du pointeur, glisser déplace tous les panneaux ensemble. La ligne au-dessous donne les valeurs mêmes.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Demander pourquoi</translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation>Appuyez sur %1 et cliquez un pixel : l’inspecteur de noyau montre quels voisins le réseau a choisis, à quelle distance et avec quel poids.</translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation>Ce panneau est vide.</translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation>Elle est montrée dans ses propres couleurs.</translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation>Chaque couleur représente une valeur ; des couleurs égales sont des valeurs égales dans tous les panneaux.</translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation>Rouge : trop grand, bleu : trop petit, gris : juste.</translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation>Plus c’est clair, plus c’est loin de la référence.</translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation>Les pixels marqués s’écartent de la référence de plus que le seuil.</translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation>Ces couleurs ne valent que pour cette image ; son échelle donne les nombres.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation>valeurs de %1 à %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation>
            <numerusform>Création de %n scène</numerusform>
            <numerusform>Création de %n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation>Exécuter par &amp;petites tuiles</translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation>Choisir d’&amp;autres fichiers…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation>Longueur moyenne du décalage, px</translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation>Direction des décalages, rad</translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation>Entropie des poids, bit</translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation>Part des points au-delà d’un contour</translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation>Somme de |poids|</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation>Calculer les cartes</translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation>Noyau sur la grille des pixels</translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation>Points par pixel</translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation>Densité des alentours</translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation>Où les %1 × %1 pixels autour de celui-ci échantillonnent, par rapport à eux-mêmes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>dkn::MethodList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Trained for %1, this pair is %2.</source>
        <translation>Entraîné pour %1, cette paire est %2.</translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation>Espace coche une méthode pour l’exécution des méthodes cochées</translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation>Cliquez sur un pixel d’une image pour voir d’où vient sa valeur.</translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation>Exécutez d’abord une méthode&#xa0;: ses noyaux seront montrés ici.</translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation>Pixel %1, %2&#xa0;: sortie %3, points&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>dkn::NumberFormat</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>dkn::PairDialog</name>
    <message>
        <source>Open Pair</source>
        <translation>Ouvrir une paire</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>Image &amp;guide&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>Image &amp;cible&#xa0;:</translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation>L’image nette, par exemple une photographie</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation>L’image à filtrer, par exemple une carte de profondeur&#xa0;; taille quelconque</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>É&amp;changer</translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation>Permuter l’image guide et l’image cible</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>Choisissez les deux fichiers.</translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation>Ouvrir un dossier de paires</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>Vé&amp;rité terrain :</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>Un dossier, ou un motif comme shots/*_rgb.png</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>Vide : dans le même dossier</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>Facultatif : ce à quoi les résultats sont comparés</translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation>Telle quelle : c’est l’entrée</translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation>Dégrader : réduction et agrandissement bicubiques</translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation>Dégrader : garder un pixel de chaque bloc</translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation>Dégrader : bicubique avec bruit de profondeur</translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation>Dégrader : bruit gaussien, même résolution</translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation>Une cible en pleine résolution peut être dégradée, comme pour les tests : l’original est alors la vérité terrain</translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation>Emploi de la cible</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation>&amp;Emploi de la cible :</translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation>0 dans les fichiers 16 bits, NaN dans les fichiers flottants</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>Cette valeur :</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation>Pixels inconnus</translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation>Valeur des pixels inconnus</translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation>Les &amp;pixels inconnus ont :</translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation>Par exemple mm ou cm ; vide : comme enregistré</translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation>U&amp;nité des valeurs :</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unité des valeurs</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation>La valeur des pixels inconnus est un nombre, avec un point décimal.</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>Choisissez le dossier des images guides.</translation>
    </message>
    <message>
        <source>Values: depth, disparity, colours</source>
        <translation>Valeurs : profondeur, disparité, couleurs</translation>
    </message>
    <message>
        <source>Saliency: how much a pixel belongs to the foreground</source>
        <translation>Saillance : à quel point un pixel appartient au premier plan</translation>
    </message>
    <message>
        <source>Classes: a label map, or score maps as .npy</source>
        <translation>Classes : une carte d’étiquettes ou des cartes de scores en .npy</translation>
    </message>
    <message>
        <source>What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU</source>
        <translation>Ce qui mesure les résultats : RMSE et d’autres, aussi la F-mesure pondérée, ou l’IoU moyenne</translation>
    </message>
    <message>
        <source>The target holds</source>
        <translation>La cible contient</translation>
    </message>
    <message>
        <source>The target &amp;holds:</source>
        <translation>La cible co&amp;ntient :</translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation>Scène de démonstration</translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Image guide</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>Une image nette de la scène, par exemple une photographie, qui montre où sont les contours.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>L’image à filtrer, par exemple une carte de profondeur : floue, bruitée ou de faible résolution.</translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation>La cible à la taille de l’image guide, telle que les filtres la reçoivent.</translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation>Il n’y a pas de vérité terrain : indiquez-en une à l’ouverture de la paire, ou dégradez une cible en pleine résolution.</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>scène synthétique</translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation>profondeur, %1</translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation>profondeur exacte</translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation>Le résultat a été retiré pour économiser la mémoire. Exécutez de nouveau la méthode pour le voir.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>Choisissez une méthode et cliquez sur Exécuter (Ctrl+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>La cible avec les contours de l’image guide.</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation>Ce à quoi les résultats sont comparés : la vérité terrain, ou un résultat de votre choix.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Différence absolue</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>Pixels erronés</translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation>À quel point le résultat est éloigné de la vérité terrain.</translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation>Exécutez une méthode pour voir l’écart de son résultat à la référence.</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>Différence relative</translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation>Ce résultat est lui-même la référence : montrez-en un autre (PgSuiv), ou comparez avec la vérité terrain (Maj+R).</translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>vérité terrain</translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation>Une scène synthétique à la profondeur exacte</translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation>Image guide : %1
Cible : %2</translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation>
Vérité terrain : %1</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation>Entrée ouvre une paire, Suppr la ferme</translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation>Choisissez ce qui est montré ici : cliquez sur le titre.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation>|Différence|</translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation>Choisissez une méthode.</translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation>%1 n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation>%1
De %2 à %3, %4 d’ordinaire</translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation>Repérez des pixels avec P&#xa0;: leurs noyaux sont montrés ici côte à côte, sur une même échelle.</translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation>Poids sur une même échelle, de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation>Aller au pixel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>&amp;Column (x), 0 to %1:</source>
        <translation>&amp;Colonne (x), 0 à %1 :</translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation>&amp;Ligne (y), 0 à %1 :</translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation>&amp;Calcul</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation>C&amp;ouleurs des valeurs :</translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation>Tous les cœurs (%1)</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads :</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>Périphéri&amp;que :</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>&amp;Précision :</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation>Côté des morceaux dans lesquels les réseaux s’exécutent : plus petits, ils prennent moins de mémoire</translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation>T&amp;uile :</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nouvelles touches :</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 appartient déjà à « %2 ». Donnez d’abord d’autres touches à celle-ci.</translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation>Le long de la ligne [pixels]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation>Valeurs le long de la ligne</translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation>Tracez une ligne à travers une image (D) pour voir les valeurs le long de celle-ci.</translation>
    </message>
    <message>
        <source>Results of &amp;all methods</source>
        <translation>Résultats de &amp;toutes les méthodes</translation>
    </message>
    <message>
        <source>Draw every method that was run, not only what the panels show</source>
        <translation>Tracer chaque méthode exécutée, pas seulement celles des vues</translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation>Couleur la plus haute</translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation>Couleur la plus basse</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>&amp;Toutes les valeurs</translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation>De la plus petite à la plus grande valeur</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>&amp;1 à 99 %</translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation>Sans le centième à chaque extrémité</translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation>Partie &amp;visible</translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation>1 à 99 % de ce qui est visible</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>S&amp;ymétrique</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>Aussi loin au-dessous de zéro qu’au-dessus</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation>La couleur la plus basse doit valoir moins que la plus haute.</translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation>(non valide)</translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation>(plus proche parmi %1)</translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation>Pointez une image pour lire ses valeurs</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>Valeurs sous le curseur</translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation>Valeurs, dans chaque image, du pixel sous le curseur</translation>
    </message>
</context>
<context>
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation>Exporter les points</translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation>Fichiers de polygones (*.ply)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation>Points dans l’espace</translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation>Glisser pour tourner, Maj et glisser pour déplacer, molette pour zoomer, Début pour la vue de face</translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation>Exécutez une méthode, ou choisissez l’entrée, pour voir ses profondeurs dans l’espace.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Montrer :</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>Signification des valeurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation>Distance &amp;focale :</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation>Estimée pour un champ de 60° ; le centre est le milieu de l’image</translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation>E&amp;xporter en PLY…</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Profondeurs</translation>
    </message>
    <message>
        <source>Disparities</source>
        <translation>Disparités</translation>
    </message>
    <message>
        <source>Of the guidance</source>
        <translation>De l’image guide</translation>
    </message>
    <message>
        <source>Of the values</source>
        <translation>Des valeurs</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs :</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs :</translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>Le résultat remplacerait l’entrée %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation>Le résultat enregistré %1 ne correspond pas à sa paire. Exécutez de nouveau la méthode.</translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation>Sélectionner une ligne montre son résultat, Suppr le retire</translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation>Résultats de toutes &amp;les paires</translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation>Terminé, retiré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation>Nécessite une vérité terrain</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation>La paire sur laquelle la méthode a été exécutée</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation>Le filtre ou le modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>Tous les paramètres de l’exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation>Où en est l’exécution, ou comment elle a fini</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation>Racine de l’erreur quadratique moyenne par rapport à la vérité terrain, sans 6 pixels de chaque côté ; pixels valides seulement. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation>RMSE, entier</translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation>Racine de l’erreur quadratique moyenne sur toute l’image ; pixels valides seulement. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation>Différence absolue moyenne à la vérité terrain sur toute l’image ; pixels valides seulement. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation>Erronés [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation>Part des pixels écartés de plus de %1. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation>PSNR [dB]</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation>Rapport signal sur bruit de crête sur toute l’image. Plus grand est mieux.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation>Similarité structurelle (fenêtres gaussiennes de 11 × 11) sur toute l’image. Plus grand est mieux.</translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation>RMSE de la région</translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation>Racine de l’erreur quadratique moyenne dans la région. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation>MAD de la région</translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation>Différence absolue moyenne dans la région. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation>Erronés dans la région [%]</translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation>Part des pixels erronés dans la région. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation>Du filtre seul, sans lecture ni écriture</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation>Ce sur quoi le filtre a tourné</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation>Quand l’exécution a fini</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Durée [s]</translation>
    </message>
    <message>
        <source>Weighted F</source>
        <translation>F pondérée</translation>
    </message>
    <message>
        <source>Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.</source>
        <translation>F-mesure pondérée (Margolin et al. 2014) d’une carte de saillance sur toute l’image. Plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>IoU moyenne</translation>
    </message>
    <message>
        <source>Intersection over union, mean of the classes, over the whole picture. Higher is better.</source>
        <translation>Intersection sur union, moyenne des classes, sur toute l’image. Plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>Justes [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that have the right class. Higher is better.</source>
        <translation>Part des pixels de la bonne classe. Plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Region IoU</source>
        <translation>IoU de la région</translation>
    </message>
    <message>
        <source>Mean intersection over union within the region. Higher is better.</source>
        <translation>Intersection sur union moyenne dans la région. Plus c’est haut, mieux c’est.</translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation>Paire de validation %1 après %2 itérations</translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation>Une paire de validation est montrée ici, à chaque validation.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation>PNG 16 bits, arrondi à l’entier</translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation>PNG 8 bits, arrondi à l’entier, 255 au plus</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF, flottants 32 bits</translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation>PFM, flottants 32 bits</translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation>NumPy, flottants 32 bits</translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation>OpenEXR, flottants 32 bits</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
</context>
<context>
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation>Créer des paires synthétiques</translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation>La même graine donne la même scène</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;Nombre :</translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation>&amp;Graine de la première :</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille :</translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation>Une paire sans fichiers a été laissée de côté.</translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation>La disposition « %1 » est inconnue.</translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation>Ce n’est pas une session de ce programme%1. Choisissez un fichier écrit par « Enregistrer la session ».</translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation>La session a été enregistrée par une version ultérieure de ce programme. Ouvrez-la avec celle-ci.</translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sessions (*.json)</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation>Le programme ne s’est pas terminé normalement la dernière fois. Ce que vous aviez ouvert a été conservé.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation>Ce qui est ouvert n’a pas pu être conservé en cas de plantage. %1</translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>Dans les images</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation>D’un pixel, de dix avec Maj</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>Montrer la référence</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation>Tant qu’elle est enfoncée</translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation>Placer un coin ou un bout</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation>Pendant le tracé d’une région ou d’une ligne</translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation>Décaler une seule image</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt et glisser</translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation>Aligner l’annule</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation>Autour du pointeur</translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation>Choisir le contenu</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Touche Menu, clic droit</translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation>Ou un clic sur le titre</translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation>point</translation>
    </message>
    <message>
        <source>base x</source>
        <translation>base x</translation>
    </message>
    <message>
        <source>base y</source>
        <translation>base y</translation>
    </message>
    <message>
        <source>Δx</source>
        <translation>Δx</translation>
    </message>
    <message>
        <source>Δy</source>
        <translation>Δy</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>w·t</source>
        <translation>w·t</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation>Colonne et ligne du point dans le noyau</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation>Où le point échantillonne sans décalage, x vers la droite</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation>Où le point échantillonne sans décalage, y vers le bas</translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation>Décalage vers la droite, pixels du guide</translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation>Décalage vers le bas, pixels du guide</translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation>Position échantillonnée&#xa0;: base + décalage</translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation>La cible à cet endroit, bilinéaire entre les pixels</translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation>Poids, normalisé</translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation>Poids fois valeur&#xa0;: la part du point dans la somme</translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation>Changement de la sortie si ce point manquait et que les autres poids étaient renormalisés</translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation>Omis : %1</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation>Configuration d’entraînement ou session</translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation>Configurations et journaux (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation>La session dans %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation>%1 contient une session terminée. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation>L’entraînement est terminé : %1</translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation>L’entraînement dans %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation>Entraînement : %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Perte, lissée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation>%1 après %2 itérations</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation>Suspendu ; le point de reprise est écrit</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation>Arrêté ; on peut continuer</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>Aucun entraînement</translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>%1 sur %2 itérations</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation>meilleure RMSE %1, entrée %2</translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation>&amp;Continuer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation>&amp;Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation>La perte de chaque itération est tracée ici.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation>L’erreur sur les paires de validation est tracée ici.</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>L&amp;issage</translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation>Sur combien d’itérations la courbe épaisse est moyennée : 1 à 1024</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation>Montrer à nouveau les courbes entières et les suivre</translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation>Validations antérieures de la même paire</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation>Sur quoi on entraîne : des scènes créées ou un dossier de paires alignées</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation>Comment les cibles exactes sont dégradées</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation>Un ou plusieurs, séparés par des virgules : 4, 8, 16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation>fdkn est rapide, dkn suit le premier réseau des articles</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation>Largeur du noyau : 3 prend 9 échantillons</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation>Poids aléatoires, ou un modèle dont l’entraînement est poursuivi</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Combien de pas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation>Du premier pas ; le calendrier le diminue</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation>Extraits par pas</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation>Hauteur et largeur en pixels, multiples de 4</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Valider toutes les</translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation>Itérations entre deux validations</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Enregistrer toutes les</translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation>Itérations entre deux points de reprise</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation>0 : tous ceux qu’il y a</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>La même graine tire les mêmes échantillons</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation>Le dossier de cette session : journal, point de reprise et modèle</translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation>Dossier de paires</translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation>Partir d’un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation>Dossier de la session</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Fichier de modèle…</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Donnez le chemin complet.</translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation>Scènes créées</translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation>Dossier de paires</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation>Dossier de fichiers *_rgb et *_depth</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>Vérifier l’installation</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Juste</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Faux</translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation>✓ Tout fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation>
            <numerusform>✗ %n vérification a échoué : copiez le rapport et regardez la ligne marquée.</numerusform>
            <numerusform>✗ %n vérifications ont échoué : copiez le rapport et regardez les lignes marquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation>sans couleur (gris)</translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation>uni, de sa couleur moyenne</translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation>uni, d’une couleur choisie</translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation>ce qui entoure le repère %1</translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation>La sortie %1 devient %2 (%3).</translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation>Sortie %1. Choisissez un changement pour voir ce que répond le réseau.</translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation>G&amp;uide</translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation>Changement du guide</translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation>Remplace le guide autour du pixel, pour le noyau seul</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation>Ra&amp;yon du carré</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>&amp;Itération</translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation>2 est le noyau après un second filtrage du résultat, et ainsi de suite</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>dkn::WipePanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Line between both pictures</source>
        <translation>Ligne entre les deux images</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Glissez, ou utilisez les touches fléchées</translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation>Mémoire insuffisante. Fermez d’autres programmes ou utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation>Le travail s’est terminé par une erreur inconnue.</translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>Création de la scène de démonstration</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Exécution de %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
</context>
</TS>
