<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;Open Pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all results, the view, the plots and the table into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of a parameter back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the parameter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolwarm (diverging)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::DrawingExport</name>
    <message>
        <source>A plot is written as .png, .svg or .pdf; %1 ends otherwise. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::InspectorModel</name>
    <message>
        <source>Computing a kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;xel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel, x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δx, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δy, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset length, px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::MethodList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::NumberFormat</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PairDialog</name>
    <message>
        <source>Open Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column (x), 0 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are depths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are disparities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w·t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::WipePanel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line between both pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
