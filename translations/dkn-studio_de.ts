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
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation>Führungsbild, Zielbild und vielleicht eine Grundwahrheit wählen</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation>&amp;Ordner mit Bildpaaren öffnen…</translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation>Alle Bildpaare eines Ordners in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation>Die Dateien des Bildpaars noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation>Bildpaar s&amp;chließen</translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation>Das Bildpaar aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>&amp;Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation>Was die Bildfelder zeigen, als Bild speichern</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>A&amp;lles exportieren…</translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation>Sitz&amp;ung öffnen…</translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation>Mit zusammen gesicherten Bildpaaren und Ergebnissen weiterarbeiten</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation>Si&amp;tzung speichern…</translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation>Bildpaare, Ergebnisse und Einstellungen sichern, um später weiterzuarbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change of a parameter or a pin back</source>
        <translation>Die letzte Änderung eines Parameters oder einer Marke zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Change the parameter or the pin again</source>
        <translation>Den Parameter oder die Marke wieder ändern</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Ansicht kopieren</translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation>Was die Bildfelder zeigen, als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation>&amp;Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation>Die Ergebnisse für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>Tabelle als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation>Die Ergebnisse für eine Webseite kopieren</translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation>Tabelle als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation>Die Ergebnisse für eine Veröffentlichung kopieren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation>Erscheinungsbild, Sprache, Tastenkürzel, Threads und Gerät</translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation>&amp;Ein Bild</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>Ein Bildfeld</translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation>&amp;Zwei nebeneinander</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>Zwei Bildfelder</translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation>&amp;Drei in einer Reihe</translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation>Drei Bildfelder</translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation>&amp;Vier in einer Reihe</translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation>Vier Bildfelder</translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation>V&amp;ierergitter</translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation>Zwei mal zwei Bildfelder</translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation>&amp;Sechsergitter</translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation>Drei mal zwei Bildfelder</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischblende</translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation>Ergebnis und Referenz in einem Bildfeld, getrennt durch eine verschiebbare Linie</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>&amp;Blinken</translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation>Ein großes Bildfeld, das zwischen Ergebnis und Referenz wechselt</translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation>Wischblende dre&amp;hen</translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation>Die Wischblende quer statt senkrecht teilen, oder zurück</translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation>Von se&amp;lbst blinken</translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation>Zweimal in der Sekunde zwischen Ergebnis und Referenz wechseln</translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation>&amp;Referenz zeigen</translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation>Statt der Ergebnisse die Referenz zeigen (auch solange die Leertaste gedrückt ist)</translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation>&amp;Nächster Inhalt</translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation>Das nächste Bild im Bildfeld zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation>V&amp;origer Inhalt</translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation>Das vorige Bild im Bildfeld zeigen</translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation>Auf den &amp;Mauszeiger zentrieren</translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation>Die Stelle des Mauszeigers in die Mitte rücken</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation>Pixel&amp;gitter</translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation>Linien zwischen großen Pixeln</translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>Pixel&amp;werte</translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation>Zahlen in sehr großen Pixeln</translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation>Nach &amp;Pixel verknüpfen</translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation>Bilder verschiedener Größe zeigen dieselben Pixelnummern statt derselben Stelle</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Ausrichten</translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation>Mit der Alt-Taste Verschobenes wieder zusammenführen</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>&amp;Alle Werte</translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation>Die Farben vom kleinsten bis zum größten Wert verteilen</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>&amp;1 bis 99 %</translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation>Das Hundertstel an jedem Ende weglassen</translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation>S&amp;ichtbarer Teil</translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation>Die Farben über das verteilen, was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>&amp;Symmetrisch</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>Ebenso weit unter null wie darüber</translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation>&amp;Bereich festlegen…</translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation>Die Werte der ersten und der letzten Farbe eingeben</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation>Bildpaare, Verfahren und Ergebnisse um die Bilder herum</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation>Die Werkzeuge, die in einzelne Pixel sehen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation>Die Werkzeuge des Trainings</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation>Jedes Werkzeugfenster an seinen ersten Platz</translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation>A&amp;lle ausblenden</translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation>Das Fenster den Bildern überlassen oder die Werkzeugfenster zurückholen</translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation>&amp;Angekreuzte ausführen</translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation>Alle angekreuzten Verfahren auf dieses Bildpaar anwenden</translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation>Angekreuzte auf alle Bild&amp;paare anwenden</translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation>Alle angekreuzten Verfahren auf jedes Bildpaar der Liste anwenden</translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation>Die Arbeit beenden; frühere Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>&amp;Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation>Das nächste Ergebnis des Bildpaars zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>&amp;Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation>Das vorige Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation>Als &amp;Referenz setzen</translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation>Andere Ergebnisse mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation>Mit &amp;Grundwahrheit vergleichen</translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation>Ergebnisse wieder mit der Grundwahrheit vergleichen</translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation>Nä&amp;chstes Bildpaar</translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation>Das nächste Bildpaar der Liste öffnen</translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation>V&amp;orheriges Bildpaar</translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation>Das vorige Bildpaar öffnen</translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation>&amp;Bereich auswählen</translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation>Ein Rechteck ziehen, das eigene Messwerte bekommt (Tasten: Eingabe an zwei Ecken)</translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation>&amp;Linie zeichnen</translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation>Eine Linie ziehen, deren Werte gezeichnet werden (Tasten: Eingabe an beiden Enden)</translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation>Bereich und Linie lö&amp;schen</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>Beide entfernen</translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation>&amp;Gehe zu Pixel…</translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation>Den Zeiger nach Koordinaten setzen</translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation>&amp;Tiefe in 3-D</translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation>Die Tiefen des Ergebnisses im Raum drehen</translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation>Histogramm oder Profil als PDF, SVG, PNG oder CSV schreiben</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>&amp;Stapelverarbeitung…</translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation>Verfahren auf Ordner mit Bildpaaren anwenden</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Jeden Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfung</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Werkzeugfenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation>Zuerst Verfahren ankreuzen.</translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation>Ein Parameter ist ungültig: siehe die Verfahren.</translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation>Die Liste enthält nur ein Bildpaar.</translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation>Es gibt weder einen Bereich noch eine Linie.</translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation>&amp;Kern-Inspektor</translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation>Zeigt, woher der Wert eines Pixels kommt: eines in einem Bild anklicken</translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation>&amp;Pixel markieren</translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation>Das betrachtete Pixel zum Vergleichen festhalten, oder seine Marke entfernen</translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation>Das nächste markierte Pixel betrachten</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation>&amp;Vorige Marke</translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation>Das markierte Pixel davor betrachten</translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation>Pi&amp;xel sperren</translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation>Klicks versetzen das betrachtete Pixel nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation>Unterschiede v&amp;erstärken</translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation>Schon halb so große Unterschiede in voller Farbe zeigen</translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation>Unterschiede ab&amp;schwächen</translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation>Nur doppelt so große Unterschiede in voller Farbe zeigen</translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation>Einstellungen oder &amp;Lauf öffnen…</translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation>Trainingseinstellungen lesen oder einen früheren Lauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation>Ein Netz nach den Feldern trainieren oder vom Zwischenstand aus fortfahren</translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation>Training a&amp;nhalten</translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation>Einen Zwischenstand schreiben und warten, oder fortfahren</translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation>Training &amp;beenden</translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation>Einen Zwischenstand schreiben und enden; später kann es weitergehen</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation>Beenden und das Beste be&amp;halten</translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation>Jetzt enden; das Netz mit der besten Prüfung wird das Modell</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>Dieses &amp;Modell verwenden</translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation>Das trainierte Modell zu den Verfahren nehmen und anwenden</translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation>Künstliche Paare &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation>Szenen mit exakter Tiefe in einen Ordner schreiben und öffnen</translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>In vier Schritten durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>&amp;Was sehe ich hier?</translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation>Das Bild, das den Fokus hat, in Worten</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>Installation &amp;prüfen…</translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation>Bekannte Ergebnisse nachrechnen; Gerät, Versionen und Modelle zeigen</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>T&amp;raining</translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation>Es läuft kein Training.</translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation>Beenden Sie erst das laufende Training.</translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation>Ein Feld des Trainings ist nicht gültig.</translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation>Es gibt noch kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation>Alles über das Programm, mit Bildern</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>Abbildun&amp;g exportieren…</translation>
    </message>
    <message>
        <source>Write all results side by side, the region magnified, with their differences</source>
        <translation>Alle Ergebnisse nebeneinander schreiben, den Bereich vergrößert, mit ihren Differenzen</translation>
    </message>
    <message>
        <source>Write all results, the view, the figure, the plots and the table into a folder</source>
        <translation>Alle Ergebnisse, die Ansicht, die Abbildung, die Diagramme und die Tabelle in einen Ordner schreiben</translation>
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
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Bildpaar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation>Ausgabe&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Abgebrochen. Was geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>&amp;Führungsbild:</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>Ein Ordner oder ein Muster wie shots/*_rgb.png</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>&amp;Zielbild:</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>Leer: im selben Ordner</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>Grund&amp;wahrheit:</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>Freiwillig: woran Ergebnisse gemessen werden</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>Aus&amp;gabe:</translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation>Ergebnisse werden nach AUSGABE/VERFAHREN/NAME geschrieben</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation>Wie Zielbilder voller Auflösung verschlechtert werden; none nimmt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation>Vorhandene Ergebnisse &amp;ersetzen</translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation>Nach einem Fehler weiter&amp;machen</translation>
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
        <source>Choose the folder of the guidance pictures.</source>
        <translation>Wählen Sie den Ordner der Führungsbilder.</translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation>Wählen Sie, wohin die Ergebnisse kommen.</translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation>Kreuzen Sie ein Verfahren an.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation>%1 fertig, %2 schon vorhanden, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Measured by RMSE and others, also by the weighted F-measure, or by mean IoU</source>
        <translation>Gemessen durch RMSE und andere, auch durch das gewichtete F-Maß oder durch die mittlere IoU</translation>
    </message>
    <message>
        <source>Targets &amp;hold:</source>
        <translation>Ziele ent&amp;halten:</translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Los</translation>
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
    <message>
        <source>Colour bar: %1</source>
        <translation>Farblegende:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation>%1
Doppelklick ändert den Bereich</translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
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
        <translation>Coolwarm (divergierend)</translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation>Twilight (zyklisch)</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>Fehlerhafte Pixel</translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Einen Teil eines Befehlsnamens eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation>betrachtetes Pixel</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation>Gewichte Abtastpunkt für Abtastpunkt, auf einer Skala.</translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation>Die Kerne haben verschiedene Formen: Gewichte stehen dort, wo sie abtasten, im Pixelraster um das Pixel, auf einer Skala.</translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation>Ausgabe: A %1, B %2</translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation>Pixel von A</translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation>Pixel von B</translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation>Verfahren von A</translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation>Verfahren von B</translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation>A, Gewichte</translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation>B, Gewichte</translation>
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
        <translation>Eine Zeichnung wird als .png, .svg oder .pdf geschrieben; %1 endet anders. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führungsbild</translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation>Das scharfe Bild hier ablegen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation>Das zu filternde Bild hier ablegen</translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation>Dateien ohne Gegenstück: %1.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation>%1 ist ein TorchScript-Modul: Wer es ausführt, führt den Code darin aus. Verwenden Sie nur Dateien, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation>%1 ist weder Bild noch Ordner, Modell oder Sitzung.</translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation>Legen Sie ein oder zwei Bilder oder einen Ordner mit Bildpaaren ab.</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1 ist das Führungsbild. Legen Sie nun das Zielbild auf der rechten Hälfte ab.</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1 ist das Zielbild. Legen Sie nun das Führungsbild auf der linken Hälfte ab.</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation>Die Ansicht wird exportiert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation>Es gibt kein Diagramm zu exportieren: Öffnen Sie zuerst das Histogramm oder das Profil.</translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation>Nicht mehr vorhanden:
%1</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>Die Abbildung wird exportiert</translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation>Pixel [%]</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation>Öffnen Sie ein Bildpaar, um zu sehen, wie oft seine Werte vorkommen.</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmisch</translation>
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
    <name>dkn::InspectorModel</name>
    <message>
        <source>pin %1</source>
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>removal of pin %1</source>
        <translation>Entfernen der Marke %1</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>Ein Kern wird berechnet</translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation>%1 hat keinen Kern zu zeigen: Sein Ergebnis ist keine gewichtete Summe von Zielwerten.</translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation>Karten von %1</translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation>%1 hat keine Kerne für Karten.</translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation>Abtastdichte von %1</translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation>Bilder werden geschrieben und wieder gelesen</translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation>größte Abweichung %1</translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation>eine Konstante weicht um %1 ab</translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation>; die Stützstellen eines Pixels ergeben seinen Wert auf %1 genau</translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation>Threads: %1 von %2; Geräte: %3</translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation>Modelle werden gefunden</translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation>keine; legen Sie .safetensors-Dateien neben das Programm</translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation>Kern-Inspektor</translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation>K&amp;ern von</translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation>Verfahren, dessen Kern gezeigt wird</translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation>Kanal des Ziels</translation>
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
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation>Klicks in die Bilder versetzen das Pixel nicht mehr (K)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation>Dieses Pixel zum Vergleichen festhalten, bis zu 8 (P); mit N von einem zum nächsten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>Ein Kern wird berechnet</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation>Bild unter dem Kern</translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation>Umgebung des Pixels</translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation>Abtastpunkte des Kerns</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation>&amp;Kern…</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>Kern exportieren</translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation>Abtastpunkte als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation>&amp;Umgebung…</translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation>Umgebung exportieren</translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation>Farbfeld: %1…</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Farbfeld exportieren</translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>Gezeigte Zahlen</translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation>Woraus der Kern entsteht: jeder Strom für sich, ihr Produkt und das normierte Produkt</translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation>Kern: Produkt, normiert</translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation>Führungsstrom allein</translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation>Zielstrom allein</translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation>Produkt, vor der Normierung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
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
        <translation>Länge des Versatzes, px</translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation>%1 hat %2 × %2 Abtastpunkte gewählt, gezählt %3.</translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation>spaltenweise</translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation>zeilenweise</translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation>Versätze sind in Pixeln der Führung, Δx nach rechts, Δy nach unten; das Grundraster ist nicht enthalten: Position = Basis + Versatz.</translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation>Die rohen Versätze des Netzes werden mit %1 multipliziert.</translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation>Positionen bleiben im Fenster von %1 × %1; außerhalb des Bildes zählt das nächste Pixel.</translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation>Pixel außerhalb des Fensters von %1 × %1 oder des Bildes zählen als 0.</translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation>Σw = 0: Die Summe des Kerns wird zum Ziel addiert (Residualverbindung).</translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation>Σw = 1: Die Summe des Kerns ist die Ausgabe (keine Residualverbindung).</translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation>Ausgabe = Σ w·t = %1</translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation>Ausgabe = Ziel + Σ w·t = %1 %2 %3 = %4</translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation>✔ stimmt mit dem gespeicherten %1 überein (Unterschied %2, Toleranz %3)</translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation>✘ weicht vom gespeicherten %1 ab (um %2, Toleranz %3)</translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation>%1 hat nichts gelernt: Dies sind seine impliziten Gewichte, ein Abtastpunkt für jedes Pixel des Ziels, über das gemittelt wird, %2 Punkte breit. Keine Versätze; Σw = 1.</translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation>Abtastpunkt (%1, %2): Versatz (%3, %4), abgetastet bei (%5, %6), Wert %7, Gewicht %8</translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
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
        <source>%1 on %2: %3</source>
        <translation>%1 auf&#xa0;%2:&#xa0;%3</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation>%1/MP</translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation>Verfahren, Gerät, Genauigkeit, Zeit und Zeit je Megapixel des gezeigten Ergebnisses</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation>Ein Training läuft. Es endet mit einem Zwischenstand und wird das nächste Mal angeboten.</translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation>Zwei Bilder gehen hinein</translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation>Ziehen Sie ein Führungsbild (scharf) und ein Zielbild (etwa eine Tiefenkarte) auf die Felder, oder laden Sie das Beispiel: %1.</translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation>Eines kommt heraus</translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation>Wählen Sie ein Verfahren und führen Sie es aus: %1. Das Ergebnis erscheint von der Mitte der Ansicht nach außen.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation>Das Rad vergrößert um den Zeiger, Ziehen bewegt alle Felder gemeinsam. Die Zeile darunter nennt die Werte selbst.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Nach dem Warum fragen</translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation>Drücken Sie %1 und klicken Sie auf ein Pixel: Die Kernansicht zeigt, welche Nachbarn das Netz gewählt hat, wie weit es ging und mit welchem Gewicht.</translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation>Dieses Feld ist leer.</translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation>Es steht in seinen eigenen Farben da.</translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation>Jede Farbe steht für einen Wert; gleiche Farben sind in allen Feldern gleiche Werte.</translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation>Rot ist zu groß, Blau zu klein, Grau richtig.</translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation>Je heller, desto weiter vom Vergleichsbild entfernt.</translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation>Markierte Pixel sind weiter als die Schwelle vom Vergleichsbild entfernt.</translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation>Die Farben gelten für dieses Bild allein; seine Skala nennt die Zahlen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation>Werte von %1 bis %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation>
            <numerusform>%n Szene wird erzeugt</numerusform>
            <numerusform>%n Szenen werden erzeugt</numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation>In &amp;kleinen Kacheln ausführen</translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation>&amp;Andere Dateien wählen…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation>Mittlere Länge des Versatzes, px</translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation>Richtung der Versätze, rad</translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation>Entropie der Gewichte, bit</translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation>Anteil der Abtastpunkte jenseits einer Kante</translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation>Summe von |Gewicht|</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation>Karten berechnen</translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation>Kern im Pixelraster</translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation>Abtastpunkte je Pixel</translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation>Dichte der Umgebung</translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation>Wo die %1 × %1 Pixel um dieses herum abtasten, bezogen auf sich selbst</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>dkn::MethodList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Trained for %1, this pair is %2.</source>
        <translation>Trainiert für %1, dieses Paar ist %2.</translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation>Parameter von %1</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation>Die Leertaste kreuzt ein Verfahren für die Läufe aller angekreuzten an</translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation>Klicken Sie auf ein Pixel eines Bildes, um zu sehen, woher sein Wert kommt.</translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation>Führen Sie zuerst ein Verfahren aus: Hier stehen dann seine Kerne.</translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation>Pixel %1, %2: Ausgabe %3, Abtastpunkte: %4</translation>
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
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>Bitte beide Dateien auswählen.</translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation>Ordner mit Bildpaaren öffnen</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>Grund&amp;wahrheit:</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>Ein Ordner oder ein Muster wie shots/*_rgb.png</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>Leer: im selben Ordner</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>Freiwillig: woran Ergebnisse gemessen werden</translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation>Wie es ist: als Eingabe</translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation>Verschlechtern: bikubisch verkleinern und vergrößern</translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation>Verschlechtern: ein Pixel jedes Blocks behalten</translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation>Verschlechtern: bikubisch mit Tiefenrauschen</translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation>Verschlechtern: Gaußsches Rauschen, gleiche Auflösung</translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation>Ein Zielbild voller Auflösung kann wie für Tests verschlechtert werden: Das Original ist dann die Grundwahrheit</translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation>Verwendung des Zielbilds</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation>&amp;Verwendung des Zielbilds:</translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation>0 in 16-Bit-Dateien, keine Zahl (NaN) in Gleitkommadateien</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>Diesen Wert:</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Keinen Wert</translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation>Unbekannte Pixel</translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation>Wert unbekannter Pixel</translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation>Unbekannte &amp;Pixel haben:</translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation>Zum Beispiel mm oder cm; leer: wie gespeichert</translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation>Ei&amp;nheit der Werte:</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation>Der Wert unbekannter Pixel ist eine Zahl, mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>Wählen Sie den Ordner der Führungsbilder.</translation>
    </message>
    <message>
        <source>Values: depth, disparity, colours</source>
        <translation>Werte: Tiefe, Disparität, Farben</translation>
    </message>
    <message>
        <source>Saliency: how much a pixel belongs to the foreground</source>
        <translation>Salienz: wie sehr ein Pixel zum Vordergrund gehört</translation>
    </message>
    <message>
        <source>Classes: a label map, or score maps as .npy</source>
        <translation>Klassen: eine Klassenkarte oder Bewertungskarten als .npy</translation>
    </message>
    <message>
        <source>What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU</source>
        <translation>Wodurch Ergebnisse gemessen werden: RMSE und andere, auch das gewichtete F-Maß, oder mittlere IoU</translation>
    </message>
    <message>
        <source>The target holds</source>
        <translation>Das Ziel enthält</translation>
    </message>
    <message>
        <source>The target &amp;holds:</source>
        <translation>Das Ziel ent&amp;hält:</translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation>Beispielszene</translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führungsbild</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>Ein scharfes Bild der Szene, zum Beispiel ein Foto, das zeigt, wo die Kanten sind.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>Das zu filternde Bild, zum Beispiel eine Tiefenkarte: unscharf, verrauscht oder gering aufgelöst.</translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation>Das Zielbild in der Größe des Führungsbilds, wie die Filter es bekommen.</translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation>Es gibt keine Grundwahrheit: Geben Sie beim Öffnen eine an oder verschlechtern Sie ein Zielbild voller Auflösung.</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>synthetische Szene</translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation>Tiefe, %1</translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation>genaue Tiefe</translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation>Das Ergebnis wurde weggelegt, um Speicher zu sparen. Führen Sie das Verfahren noch einmal aus, um es zu sehen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>Verfahren wählen und Ausführen drücken (Strg+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>Das Zielbild mit den Kanten des Führungsbilds.</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation>Womit Ergebnisse verglichen werden: die Grundwahrheit oder ein Ergebnis Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Absolute Differenz</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>Fehlerhafte Pixel</translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation>Wie weit das Ergebnis von der Grundwahrheit entfernt ist.</translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation>Führen Sie ein Verfahren aus, um zu sehen, wie weit sein Ergebnis von der Referenz entfernt ist.</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>Relativer Unterschied</translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation>Dieses Ergebnis ist selbst das Vergleichsbild: Zeigen Sie ein anderes (Bild ab), oder vergleichen Sie mit der Wahrheit (Umschalt+R).</translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation>Eine synthetische Szene mit genauer Tiefe</translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation>Führungsbild: %1
Zielbild: %2</translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation>
Grundwahrheit: %1</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Bildpaar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>Bildpaare</translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation>Eingabe öffnet ein Bildpaar, Entf schließt es</translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation>Wählen Sie, was hier gezeigt wird: Klicken Sie auf den Titel.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation>|Differenz|</translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation>Wählen Sie ein Verfahren.</translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation>%1 hat keine Parameter.</translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation>%1
Von %2 bis %3, gewöhnlich %4</translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation>Markieren Sie Pixel mit P: Ihre Kerne stehen hier nebeneinander, auf einer Skala.</translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation>Gewichte auf einer Skala, von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation>Gehe zu Pixel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>&amp;Column (x), 0 to %1:</source>
        <translation>&amp;Spalte (x), 0 bis %1:</translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation>&amp;Zeile (y), 0 bis %1:</translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation>&amp;Rechnen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation>&amp;Farben der Werte:</translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation>Alle Kerne (%1)</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>&amp;Genauigkeit:</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation>Seite der Stücke, in denen Netze laufen: kleinere brauchen weniger Speicher</translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation>Kac&amp;hel:</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 gehört schon zu „%2“. Geben Sie diesem zuerst andere Tasten.</translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation>Entlang der Linie [Pixel]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation>Werte entlang der Linie</translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation>Zeichnen Sie eine Linie durch ein Bild (D), um die Werte entlang der Linie zu sehen.</translation>
    </message>
    <message>
        <source>Results of &amp;all methods</source>
        <translation>Ergebnisse &amp;aller Verfahren</translation>
    </message>
    <message>
        <source>Draw every method that was run, not only what the panels show</source>
        <translation>Jedes gelaufene Verfahren zeichnen, nicht nur, was die Bildfelder zeigen</translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation>Höchste Farbe</translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation>Niedrigste Farbe</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>&amp;Alle Werte</translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation>Vom kleinsten bis zum größten Wert</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>&amp;1 bis 99 %</translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation>Ohne das Hundertstel an jedem Ende</translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation>S&amp;ichtbarer Teil</translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation>1 bis 99 % dessen, was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>&amp;Symmetrisch</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>Ebenso weit unter null wie darüber</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation>Die niedrigste Farbe muss für weniger stehen als die höchste.</translation>
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
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation>Polygondateien (*.ply)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Grundwahrheit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation>Punkte im Raum</translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation>Ziehen dreht, Umschalt und Ziehen verschiebt, das Rad vergrößert, Pos1 zeigt die Vorderseite</translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation>Führen Sie ein Verfahren aus oder wählen Sie die Eingabe, um die Tiefen im Raum zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>Bedeutung der Werte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation>&amp;Brennweite:</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation>Geschätzt für ein Blickfeld von 60°; das Zentrum ist die Bildmitte</translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation>PLY e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>Disparities</source>
        <translation>Disparitäten</translation>
    </message>
    <message>
        <source>Of the guidance</source>
        <translation>Des Führungsbilds</translation>
    </message>
    <message>
        <source>Of the values</source>
        <translation>Der Werte</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Werte:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>Das Ergebnis würde die Eingabe %1 ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation>Das gespeicherte Ergebnis %1 passt nicht zu seinem Bildpaar. Führen Sie das Verfahren noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation>Auswählen einer Zeile zeigt ihr Ergebnis, Entf entfernt es</translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation>Ergebnisse a&amp;ller Bildpaare</translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation>Fertig, weggelegt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation>Braucht eine Grundwahrheit</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Bildpaar</translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation>Das Bildpaar, auf das das Verfahren angewandt wurde</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation>Der Filter oder das Modell</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>Alle Parameter des Laufs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation>Wie der Lauf vorangeht oder endete</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers gegen die Grundwahrheit, ohne 6 Pixel an jeder Seite; nur gültige Pixel. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation>RMSE, ganz</translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers über das ganze Bild; nur gültige Pixel. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation>Mittlere absolute Differenz zur Grundwahrheit über das ganze Bild; nur gültige Pixel. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation>Fehlerhaft [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation>Anteil der Pixel, die um mehr als %1 abweichen. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation>PSNR [dB]</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis über das ganze Bild. Größer ist besser.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation>Strukturelle Ähnlichkeit (Gaußfenster von 11 × 11) über das ganze Bild. Größer ist besser.</translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation>RMSE im Bereich</translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers im Bereich. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation>MAD im Bereich</translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation>Mittlere absolute Differenz im Bereich. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation>Fehlerhaft im Bereich [%]</translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation>Anteil fehlerhafter Pixel im Bereich. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation>Des Filters allein, ohne Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation>Worauf der Filter lief</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation>Wann der Lauf endete</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Zeit [s]</translation>
    </message>
    <message>
        <source>Weighted F</source>
        <translation>Gewichtetes F</translation>
    </message>
    <message>
        <source>Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.</source>
        <translation>Gewichtetes F-Maß (Margolin u. a. 2014) einer Salienzkarte über das ganze Bild. Höher ist besser.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>Intersection over union, mean of the classes, over the whole picture. Higher is better.</source>
        <translation>Schnittmenge durch Vereinigung, Mittel der Klassen, über das ganze Bild. Höher ist besser.</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>Richtig [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that have the right class. Higher is better.</source>
        <translation>Anteil der Pixel mit der richtigen Klasse. Höher ist besser.</translation>
    </message>
    <message>
        <source>Region IoU</source>
        <translation>IoU im Bereich</translation>
    </message>
    <message>
        <source>Mean intersection over union within the region. Higher is better.</source>
        <translation>Mittlere Schnittmenge durch Vereinigung im Bereich. Höher ist besser.</translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation>Prüfpaar %1 nach %2 Schritten</translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation>Hier wird ein Prüfpaar gezeigt, einmal bei jeder Prüfung.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
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
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation>Künstliche Paare erzeugen</translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation>Gleicher Startwert, gleiche Szene</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation>Ordner der Szenen</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>&amp;Anzahl:</translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation>&amp;Startwert der ersten:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation>Ein Bildpaar ohne Dateien wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation>Die Anordnung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation>Das ist keine Sitzung dieses Programms%1. Wählen Sie eine Datei, die „Sitzung speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation>Die Sitzung wurde von einer späteren Version dieses Programms gespeichert. Öffnen Sie sie mit dieser.</translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sitzungen (*.json)</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Was Sie geöffnet hatten, wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation>Was geöffnet ist, konnte nicht für den Fall eines Absturzes aufgehoben werden. %1</translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>In Bildern</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Den Zeiger bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation>Um ein Pixel, mit Umschalt um zehn</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>Die Referenz zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation>Solange sie gedrückt ist</translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation>Eine Ecke oder ein Ende setzen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation>Während ein Bereich oder eine Linie gezeichnet wird</translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation>Ein Bild allein verschieben</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt und ziehen</translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation>Ausrichten nimmt es zurück</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation>Um den Mauszeiger</translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation>Den Inhalt wählen</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>Menütaste, Rechtsklick</translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation>Oder ein Klick auf den Titel</translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>base x</source>
        <translation>Basis x</translation>
    </message>
    <message>
        <source>base y</source>
        <translation>Basis y</translation>
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
        <translation>Wert</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>w·t</source>
        <translation>w·t</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation>Spalte und Zeile des Abtastpunkts im Kern</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation>Wo der Punkt ohne Versatz abtastet, x nach rechts</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation>Wo der Punkt ohne Versatz abtastet, y nach unten</translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation>Versatz nach rechts, Pixel der Führung</translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation>Versatz nach unten, Pixel der Führung</translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation>Abgetastete Position: Basis + Versatz</translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation>Das Ziel an dieser Stelle, zwischen Pixeln bilinear</translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation>Gewicht, normiert</translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation>Gewicht mal Wert: der Anteil des Punkts an der Summe</translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation>Änderung der Ausgabe, wenn dieser Punkt fehlte und die übrigen Gewichte neu normiert würden</translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation>Trainingseinstellungen oder Lauf</translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation>Einstellungen und Protokolle (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation>Der Lauf in %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation>%1 enthält einen beendeten Lauf. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation>Das Training ist fertig: %1</translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation>Das Training in %1 ist nicht beendet.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training…</translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation>Training: %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>Verlust, geglättet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation>%1 nach %2 Schritten</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Daten werden gelesen…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation>Angehalten; der Zwischenstand ist geschrieben</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation>Beendet; es kann weitergehen</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>Es läuft kein Training</translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation>bester RMSE %1, Eingabe %2</translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation>Hier wird der Verlust jedes Schritts gezeichnet.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation>Hier wird der Fehler auf den Prüfpaaren gezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation>Über wie viele Schritte die dicke Kurve mittelt: 1 bis 1024</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation>Wieder die ganzen Kurven zeigen und ihnen folgen</translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation>Frühere Prüfungen desselben Paars</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation>Womit trainiert wird: erzeugte Szenen oder ein Ordner deckungsgleicher Paare</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation>Wie die exakten Zielbilder verschlechtert werden</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation>Einer oder mehrere, durch Kommas getrennt: 4, 8, 16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation>fdkn ist schnell, dkn entspricht dem ersten Netz der Aufsätze</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation>Breite des Kerns: 3 nimmt 9 Werte</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation>Zufällige Gewichte oder ein Modell, das weiter trainiert wird</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Wie viele Schritte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation>Des ersten Schritts; der Zeitplan senkt sie</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation>Ausschnitte je Schritt</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation>Höhe und Breite in Pixeln, Vielfache von 4</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Prüfen alle</translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation>Schritte zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation>Schritte zwischen zwei Zwischenständen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation>0: alle, die es gibt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>Gleicher Startwert, gleiche Stichproben</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation>Der Ordner dieses Laufs: Protokoll, Zwischenstand und Modell</translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation>Ordner mit Paaren</translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation>Mit einem Modell beginnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Modelldatei…</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>Geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation>Erzeugte Szenen</translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation>Ordner mit Paaren</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation>Ordner mit Dateien *_rgb und *_depth</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Falsch</translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation>✓ Alles arbeitet richtig.</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation>
            <numerusform>✗ %n Prüfung ging fehl: Kopieren Sie den Bericht und sehen Sie auf die markierte Zeile.</numerusform>
            <numerusform>✗ %n Prüfungen gingen fehl: Kopieren Sie den Bericht und sehen Sie auf die markierten Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation>ohne Farbe (grau)</translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation>einfarbig, in ihrer mittleren Farbe</translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation>einfarbig, in einer gewählten Farbe</translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation>was um Marke %1 liegt</translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation>Aus der Ausgabe %1 wird %2 (%3).</translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation>Ausgabe %1. Wählen Sie eine Änderung, um zu sehen, was das Netz antwortet.</translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation>F&amp;ührung</translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation>Änderung der Führung</translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation>Ersetzt die Führung um das Pixel, nur für den Kern</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation>Ra&amp;dius des Felds</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>&amp;Iteration</translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation>2 ist der Kern, nachdem das Ergebnis noch einmal gefiltert wurde, und so weiter</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
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
        <translation>Linie zwischen beiden Bildern</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>Ziehen oder die Pfeiltasten benutzen</translation>
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
