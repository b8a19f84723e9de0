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
        <source>Choose a guidance and a target picture</source>
        <translation>Choisir une image guide et une image cible</translation>
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
        <source>End the work; the result before stays</source>
        <translation>Arrêter le travail&#xa0;; le résultat précédent est conservé</translation>
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
        <source>Something is running already.</source>
        <translation>Un travail est déjà en cours.</translation>
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
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Barre de couleurs</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
    <message>
        <source>Violet to yellow</source>
        <translation>Violet à jaune</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <translation>Bleu à jaune</translation>
    </message>
    <message>
        <source>Black to cream</source>
        <translation>Noir à crème</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue to red (diverging)</source>
        <translation>Bleu à rouge (divergente)</translation>
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
        <source>Demo scene</source>
        <translation>Scène de démonstration</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>scène synthétique</translation>
    </message>
    <message>
        <source>depth in mm, 1/%1</source>
        <translation>profondeur en mm, 1/%1</translation>
    </message>
    <message>
        <source>Method, device and time of the result that is shown</source>
        <translation>Méthode, matériel et durée du calcul du résultat affiché</translation>
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
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>Choisissez une méthode, puis «&#xa0;Exécuter&#xa0;» (Ctrl+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>La cible avec les contours de l’image guide.</translation>
    </message>
    <message>
        <source>Drop to open both as a pair</source>
        <translation>Déposer pour ouvrir les deux comme une paire</translation>
    </message>
    <message>
        <source>Drop here as the guidance</source>
        <translation>Déposer ici comme image guide</translation>
    </message>
    <message>
        <source>Drop here as the target</source>
        <translation>Déposer ici comme image cible</translation>
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
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>Une image nette de la scène, par exemple une photographie, qui montre où sont les contours.</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>L’image à filtrer, par exemple une carte de profondeur&#xa0;: floue, bruitée ou de basse résolution.</translation>
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
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>Choisissez les deux fichiers.</translation>
    </message>
</context>
<context>
    <name>dkn::PanelRow</name>
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
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>Le résultat remplacerait l’entrée %1. Choisissez un autre nom.</translation>
    </message>
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
