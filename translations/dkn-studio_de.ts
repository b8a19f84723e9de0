<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>Bildpaar &amp;öffnen…</translation>
    </message>
    <message>
        <source>Choose a guidance and a target picture</source>
        <translation>Ein Führungsbild und ein Zielbild auswählen</translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation>Be&amp;ispiel laden</translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation>Eine Szene mit exakter Tiefe erzeugen, ihre Tiefenkarte 8-fach verkleinern und filtern</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation>Die Werte des Ergebnisses in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>Die Anwendung schließen</translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation>Pixel&amp;werte kopieren</translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation>Die Werte unter dem Mauszeiger als Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation>Ein Pixel des Führungsbilds auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation>Um den Mauszeiger vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation>Um den Mauszeiger verkleinern</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>Ansichten &amp;verknüpfen</translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation>Alle Bilder zeigen dieselbe Stelle</translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation>&amp;Nächste Farbskala</translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation>Zielbild und Ergebnis mit der nächsten Farbskala einfärben</translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation>V&amp;orherige Farbskala</translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation>Zielbild und Ergebnis mit der vorherigen Farbskala einfärben</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>Farben der Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation>Das Fenster übernimmt die Farben der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation>Das Fenster ist hell</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation>Das Fenster ist dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>Das Fenster auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation>Das Zielbild mit dem gewählten Verfahren filtern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>End the work; the result before stays</source>
        <translation>Die Arbeit beenden; das vorherige Ergebnis bleibt</translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation>&amp;Über DKN Studio</translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation>Version, Lizenz und die Veröffentlichungen</translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation>Zuerst ein Bildpaar öffnen.</translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation>Zuerst ein Verfahren auswählen.</translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation>Zuerst ein Verfahren ausführen.</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>Es läuft bereits etwas.</translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Farblegende</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
    <message>
        <source>Violet to yellow</source>
        <translation>Violett bis Gelb</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <translation>Blau bis Gelb</translation>
    </message>
    <message>
        <source>Black to cream</source>
        <translation>Schwarz bis Creme</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue to red (diverging)</source>
        <translation>Blau bis Rot (divergierend)</translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation>%1 %2, leer</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation>Pixel %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation>%1: abbrechen und schließen?</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;%1 %2&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation>Geführte Bildfilterung mit Netzen verformbarer Filterkerne (deformable kernel networks), nach B. Kim, J. Ponce und B. Ham, „Deformable Kernel Networks for Joint Image Filtering“, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung. Erstellt mit Qt, LibTorch und OpenCV.</translation>
    </message>
    <message>
        <source>Demo scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>synthetische Szene</translation>
    </message>
    <message>
        <source>depth in mm, 1/%1</source>
        <translation>Tiefe in mm, 1/%1</translation>
    </message>
    <message>
        <source>Method, device and time of the result that is shown</source>
        <translation>Verfahren, Gerät und Rechenzeit des gezeigten Ergebnisses</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>Kein Bildpaar geöffnet</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>Ein Verfahren wählen und auf „Ausführen“ klicken (Strg+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>Das Zielbild mit den Kanten des Führungsbilds.</translation>
    </message>
    <message>
        <source>Drop to open both as a pair</source>
        <translation>Loslassen, um beide als Bildpaar zu öffnen</translation>
    </message>
    <message>
        <source>Drop here as the guidance</source>
        <translation>Hier ablegen: Führungsbild</translation>
    </message>
    <message>
        <source>Drop here as the target</source>
        <translation>Hier ablegen: Zielbild</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1 ist das Führungsbild. Jetzt das Zielbild auf der rechten Hälfte ablegen.</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1 ist das Zielbild. Jetzt das Führungsbild auf der linken Hälfte ablegen.</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation>Der Filter, den „Ausführen“ auf das Zielbild anwendet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation>Farben von Zielbild und Ergebnis (nächste: G)</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation>Ein Führungsbild und ein Zielbild hier ablegen oder</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>Ein scharfes Bild der Szene, zum Beispiel ein Foto, das zeigt, wo die Kanten liegen.</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>Das Bild, das gefiltert werden soll, zum Beispiel eine Tiefenkarte: unscharf, verrauscht oder niedrig aufgelöst.</translation>
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
        <translation>Bildpaar öffnen</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>&amp;Führungsbild:</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Zielbild:</translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation>Das scharfe Bild, zum Beispiel ein Foto</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation>Das zu filternde Bild, zum Beispiel eine Tiefenkarte; Größe beliebig</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation>Führungsbild und Zielbild vertauschen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>Bitte beide Dateien auswählen.</translation>
    </message>
</context>
<context>
    <name>dkn::PanelRow</name>
    <message>
        <source>Guidance</source>
        <translation>Führungsbild</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation>(ungültig)</translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation>(nächster von %1)</translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation>Auf ein Bild zeigen, um seine Werte abzulesen</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>Werte am Mauszeiger</translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation>Werte des Pixels unter dem Mauszeiger in jedem Bild</translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation>PNG mit 16 Bit, auf ganze Zahlen gerundet</translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation>PNG mit 8 Bit, auf ganze Zahlen bis 255 gerundet</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation>PFM, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation>NumPy, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation>OpenEXR, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>Ergebnis speichern</translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation>Dafür reicht der Speicher nicht. Andere Programme schließen oder ein kleineres Bild verwenden.</translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation>Die Arbeit endete mit einem unbekannten Fehler.</translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>Das Ergebnis würde die Eingabe %1 ersetzen. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>Beispielszene wird erzeugt</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 wird ausgeführt</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
</context>
</TS>
