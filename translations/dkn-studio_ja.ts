<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>ペアを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation>ガイド画像と対象画像、必要なら正解を選びます</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation>ペアのフォルダを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation>フォルダ内のすべてのペアを一覧に加えます</translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation>デモを読み込む(&amp;D)</translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation>正確な奥行きを持つシーンを作り、奥行きを 8 分の 1 に縮小してフィルタをかけます</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation>ペアのファイルを読み直します</translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation>ペアを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation>ペアを一覧から外します</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>結果を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation>結果の数値をファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>表示を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation>パネルの内容を画像として書き出します</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>すべて書き出す(&amp;A)…</translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation>セッションを開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation>一緒に保存したペアと結果で作業を続けます</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation>セッションを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation>後で続けられるように、ペア、結果、設定を保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>アプリケーションを閉じます</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>表示をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation>パネルの内容を画像としてコピーします</translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation>画素値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation>カーソル位置の値を表としてコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation>表を CSV でコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation>表計算用に結果をコピーします</translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>表を Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation>ウェブページ用に結果をコピーします</translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation>表を LaTeX でコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation>論文用に結果をコピーします</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation>テーマ、言語、ショートカット、スレッド、デバイス</translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation>画像を一つ(&amp;O)</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>パネル 1 つ</translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation>二つを並べる(&amp;T)</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>パネル 2 つ</translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation>三つを一列に(&amp;H)</translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation>パネル 3 つ</translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation>四つを一列に(&amp;F)</translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation>パネル 4 つ</translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation>四つの格子(&amp;G)</translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation>2 × 2 のパネル</translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation>六つの格子(&amp;S)</translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation>3 × 2 のパネル</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>ワイプ(&amp;W)</translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation>結果と参照を、動かせる線で分けて一つのパネルに表示します</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>ブリンク(&amp;B)</translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation>一つの大きなパネルで結果と参照を切り替えます</translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation>ワイプの向きを変える(&amp;U)</translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation>ワイプの分割を縦と横で切り替えます</translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation>自動でブリンク(&amp;I)</translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation>1 秒に 2 回、結果と参照を切り替えます</translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation>参照を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation>結果の代わりに参照を表示します（スペースキーを押している間も）</translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation>次の内容(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation>パネルに次の画像を表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation>前の内容(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation>パネルに前の画像を表示します</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation>ガイド画像の 1 画素を画面の 1 画素で表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation>カーソルを中心に拡大します</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation>カーソルを中心に縮小します</translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation>カーソルを中央へ(&amp;C)</translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation>カーソルの場所を中央に移します</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation>画素の格子(&amp;G)</translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation>大きな画素の間に線を引きます</translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>画素の値(&amp;V)</translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation>とても大きな画素の中に数値を表示します</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>表示を連動(&amp;L)</translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation>すべての画像が同じ場所を表示します</translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation>画素で連動(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation>大きさの異なる画像が、同じ場所ではなく同じ画素番号を表示します</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>位置を揃える(&amp;A)</translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation>Alt キーでずらした位置を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation>次のカラーマップ(&amp;N)</translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation>対象と結果を次のカラーマップで表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation>前のカラーマップ(&amp;P)</translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation>対象と結果を前のカラーマップで表示します</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>すべての値(&amp;A)</translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation>最小値から最大値まで色を割り当てます</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1～99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation>両端の 1 % を除きます</translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation>見えている部分(&amp;V)</translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation>いま見えている範囲に色を割り当てます</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>対称(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>0 の上下を同じ幅にします</translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation>差を強調(&amp;A)</translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation>半分の大きさの差を最も濃い色で示します</translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation>差を弱める(&amp;W)</translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation>2 倍の大きさの差だけを最も濃い色で示します</translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation>範囲を設定(&amp;R)…</translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation>最初と最後の色の値を入力します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation>画像のまわりにペア、手法、結果を置きます</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation>個々の画素を調べる道具</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation>学習の道具</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation>すべてのドックを最初の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation>すべて隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation>ウィンドウを画像だけにします。もう一度でドックが戻ります</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>デスクトップの配色(&amp;D)</translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation>ウィンドウがデスクトップの配色に従います</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>ライト(&amp;G)</translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation>ウィンドウを明るくします</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation>ウィンドウを暗くします</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>ウィンドウを画面全体に広げます</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation>選んだ手法で対象にフィルタをかけます</translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation>チェックした手法を実行(&amp;T)</translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation>チェックしたすべての手法をこのペアに実行します</translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation>すべてのペアに実行(&amp;A)</translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation>チェックしたすべての手法を一覧の全ペアに実行します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation>作業を終えます。それまでの結果は残ります</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>次の結果(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation>このペアの次の結果を表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>前の結果(&amp;P)</translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation>前の結果を表示します</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation>参照にする(&amp;F)</translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation>ほかの結果をこれと比較します</translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation>正解と比較(&amp;G)</translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation>結果を再び正解と比較します</translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation>次のペア(&amp;I)</translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation>一覧の次のペアを開きます</translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation>一覧の前のペア(&amp;L)</translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation>前のペアを開きます</translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation>カーネルインスペクタ(&amp;K)</translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation>画素の値がどこから来るかを示します。画像の画素をクリックしてください</translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation>画素をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation>検査中の画素を比較用に残すか、ピンを外します</translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation>次のピン(&amp;N)</translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation>次のピン留め画素を検査します</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation>前のピン(&amp;V)</translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation>前のピン留め画素を検査します</translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation>画素をロック(&amp;O)</translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation>クリックしても検査中の画素は動きません</translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation>領域を選択(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation>個別に指標を計算する矩形をドラッグします（キー：二つの角で Enter）</translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation>線を引く(&amp;L)</translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation>値をグラフにする線をドラッグします（キー：両端で Enter）</translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation>領域と線を消す(&amp;C)</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>両方を取り除きます</translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation>画素へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation>座標でカーソルを置きます</translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation>奥行きを 3D で表示(&amp;D)</translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation>結果の奥行きを空間で回して見ます</translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation>グラフを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation>ヒストグラムやプロファイルを PDF、SVG、PNG、CSV で書き出します</translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation>設定または学習記録を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation>学習設定を読むか、以前に終わった学習を表示します</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation>欄のとおりにネットワークを学習するか、チェックポイントから続けます</translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation>学習を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation>チェックポイントを書いて待ちます。または続けます</translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation>学習を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation>チェックポイントを書いて終えます。後で続けられます</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation>停止して最良を残す(&amp;K)</translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation>いま終えます。検証で最良のネットワークがモデルになります</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation>学習したモデルを手法の一覧に加えて実行します</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>一括処理(&amp;B)…</translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation>ペアのフォルダに手法を実行します</translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation>合成ペアを作る(&amp;S)…</translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation>正確な奥行きを持つシーンをフォルダに書き、開きます</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>名前でコマンドを探します</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation>図とともに、プログラムのすべて</translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation>クイックスタート(&amp;Q)</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>4 ステップでウィンドウを案内</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>いま見ているものは？(&amp;W)</translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation>フォーカスのある画像を言葉で説明します</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>ショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>インストールを確認(&amp;V)…</translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation>既知の答えを計算し、デバイス、バージョン、モデルを表示します</translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation>DKN Studio について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation>バージョン、ライセンス、論文</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>学習(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>最近使った項目を開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation>まずペアを開いてください。</translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation>まず手法を選んでください。</translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation>まず手法にチェックを入れてください。</translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation>正しくないパラメータがあります。手法を確認してください。</translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation>一覧にはペアが一つしかありません。</translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation>まず手法を実行してください。</translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation>領域も線もありません。</translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation>学習は行われていません。</translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation>まず進行中の学習を停止してください。</translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation>学習の欄に正しくないものがあります。</translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation>学習済みのモデルはまだありません。</translation>
    </message>
    <message>
        <source>Take the last change of a parameter or a pin back</source>
        <translation>パラメータまたはピンの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Change the parameter or the pin again</source>
        <translation>パラメータまたはピンの変更をやり直す</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>図を書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Write all results side by side, the region magnified, with their differences</source>
        <translation>すべての結果を並べ、領域を拡大し、差分とともに書き出します</translation>
    </message>
    <message>
        <source>Write all results, the view, the figure, the plots and the table into a folder</source>
        <translation>すべての結果、表示、図、グラフ、表をフォルダに書き出します</translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation>出力フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>停止しました。書き出したものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>ガイド(&amp;G)：</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>フォルダ、または shots/*_rgb.png のようなパターン</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>対象(&amp;T)：</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>空欄：同じフォルダ</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>正解(&amp;R)：</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>任意：結果の評価に使います</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>出力(&amp;O)：</translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation>結果は OUTPUT/METHOD/NAME に書き出されます</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation>手法(&amp;M)：</translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation>元の解像度の対象を劣化させる方式。none ならそのまま使います</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>プロトコル(&amp;P)：</translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation>既にある結果を置き換える(&amp;T)</translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation>失敗しても続ける(&amp;F)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>%1 を選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>ガイド画像のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation>結果の保存先を選んでください。</translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation>手法にチェックを入れてください。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 失敗</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation>完了 %1、既存 %2、失敗 %3。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>顕著性</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Measured by RMSE and others, also by the weighted F-measure, or by mean IoU</source>
        <translation>RMSE などで、加えて重み付き F 値で、または平均 IoU で評価します</translation>
    </message>
    <message>
        <source>Targets &amp;hold:</source>
        <translation>対象の内容(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>カラーバー</translation>
    </message>
    <message>
        <source>Colour bar: %1</source>
        <translation>カラーバー：%1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 まで</translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation>%1
ダブルクリックで範囲を変更できます</translation>
    </message>
</context>
<context>
    <name>dkn::ColourMap</name>
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
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Coolwarm (diverging)</source>
        <translation>Coolwarm（発散型）</translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation>Twilight（循環型）</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>不良画素</translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>コマンド名の一部を入力してください</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation>検査中の画素</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>ピン %1</translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation>タップごとの重み。目盛りは共通です。</translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation>カーネルの形が異なります。重みは標本の位置に、画素のまわりの格子の上に、共通の目盛りで描かれます。</translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation>出力：A %1、B %2</translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation>A の画素</translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation>B の画素</translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation>A の手法</translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation>B の手法</translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation>A、重み</translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation>B、重み</translation>
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
        <translation>グラフは .png、.svg、.pdf で保存します。%1 の拡張子は異なります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation>鮮明な画像をここにドロップ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation>フィルタをかける画像をここにドロップ</translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation>相手のないファイル：%1。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation>%1 は TorchScript モジュールです。実行すると中のコードが動きます。信頼できるファイルだけを使ってください。</translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation>%1 は画像でもフォルダでもモデルでもセッションでもありません。</translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation>画像を一つか二つ、またはペアのフォルダをドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1 をガイドにします。次に対象を右半分にドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1 を対象にします。次にガイドを左半分にドロップしてください。</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>表示を書き出す</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation>表示を書き出しています</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation>書き出すグラフがありません。先にヒストグラムかプロファイルを開いてください。</translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation>グラフを書き出す</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation>もうありません：
%1</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>図を書き出しています</translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation>画素 [%]</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation>ペアを開くと、値の分布が表示されます。</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>対数目盛り(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation>%1 %2、空</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation>画素 %1, %2：%3</translation>
    </message>
</context>
<context>
    <name>dkn::InspectorModel</name>
    <message>
        <source>Computing a kernel</source>
        <translation>カーネルを計算しています</translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation>%1 には表示できるカーネルがありません。結果が対象の値の重み付き和ではないためです。</translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation>%1 のマップ</translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation>%1 にはマップにできるカーネルがありません。</translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation>%1 の標本密度</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>ピン %1</translation>
    </message>
    <message>
        <source>removal of pin %1</source>
        <translation>ピン %1 の削除</translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation>画像を書き、読み直します</translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation>最大の偏差 %1</translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation>定数の偏差 %1</translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation>；画素のタップは %1 以内でその値を与えます</translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation>スレッド：%1 / %2、デバイス：%3</translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation>モデルが見つかります</translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation>ありません。.safetensors ファイルをプログラムの隣に置いてください</translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation>カーネルインスペクタ</translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation>カーネルの手法(&amp;E)</translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation>カーネルを表示する手法</translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation>対象のチャンネル</translation>
    </message>
    <message>
        <source>Pi&amp;xel</source>
        <translation>画素(&amp;X)</translation>
    </message>
    <message>
        <source>Pixel, x</source>
        <translation>画素、x</translation>
    </message>
    <message>
        <source>Pixel, y</source>
        <translation>画素、y</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation>画像をクリックしても画素は動きません (K)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation>この画素を比較用に残します。8 個まで (P)。N で順に見ます</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>カーネルを計算しています</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation>カーネルの下の画像</translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation>画素の近傍</translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation>カーネルのタップ</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation>カーネル(&amp;K)…</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>カーネルを書き出す</translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation>タップを CSV でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation>近傍(&amp;N)…</translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation>近傍を書き出す</translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation>ヒートマップ：%1…</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>ヒートマップを書き出す</translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>表示する数値</translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation>カーネルの内訳：各ストリーム単独、その積、正規化した積</translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation>カーネル：積、正規化済み</translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation>ガイドのストリームのみ</translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation>対象のストリームのみ</translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation>積、正規化前</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
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
        <translation>オフセットの長さ、px</translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation>%1 は %2 × %2 個のタップを選びました。番号は%3数えます。</translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation>列に沿って</translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation>行に沿って</translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation>オフセットはガイド画像の画素単位で、Δx は右、Δy は下です。基準格子は含みません：位置 = 基準 + オフセット。</translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation>ネットワークの生のオフセットに %1 を掛けています。</translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation>位置は %1 × %1 の窓の中に保たれます。画像の外では最も近い画素を使います。</translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation>%1 × %1 の窓または画像の外の画素は 0 とみなします。</translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation>Σw = 0：カーネルの和が対象に加えられます（残差接続）。</translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation>Σw = 1：カーネルの和が出力です（残差接続なし）。</translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation>出力 = Σ w·t = %1</translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation>出力 = 対象 + Σ w·t = %1 %2 %3 = %4</translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation>✔ 保存された %1 と一致します（差 %2、許容差 %3）</translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation>✘ 保存された %1 と異なります（差 %2、許容差 %3）</translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation>%1 は何も学習していません。これは暗黙の重みで、平均する対象画素ごとにタップが一つあり、台の幅は %2 タップです。オフセットはなく、Σw = 1 です。</translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation>タップ (%1, %2)：オフセット (%3, %4)、標本位置 (%5, %6)、値 %7、重み %8</translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%2 に %1：%3</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation>学習が進行中です。チェックポイントを残して終わり、次回に続けられます。</translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation>%1：停止して閉じますか？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation>%1/MP</translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation>表示中の結果の手法、デバイス、精度、時間、1 メガピクセルあたりの時間</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>開いているペアはありません</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;%1 %2&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation>変形可能カーネルネットワークによるジョイント画像フィルタリング。B. Kim、J. Ponce、B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021 に基づきます。&lt;br&gt;&lt;br&gt;GNU 一般公衆ライセンス バージョン 3 以降のもとで公開された自由ソフトウェアで、保証はありません。Qt、LibTorch、OpenCV を使用しています。</translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation>画像を二枚入れると</translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation>ガイド（鮮明な画像）と対象（奥行き画像など）をパネルにドロップするか、デモを読み込んでください：%1。</translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation>一枚出てきます</translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation>手法を選んで実行してください：%1。結果は表示の中央から外側へ現れます。</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>よく見る</translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation>ホイールでポインタを中心に拡大縮小し、ドラッグですべてのパネルが一緒に動きます。パネルの下の行に値そのものが出ます。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>理由を尋ねる</translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation>%1 を押して画素をクリックしてください。カーネルインスペクタが、ネットワークの選んだ近傍、移動の距離、重みを示します。</translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation>このパネルは空です。</translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation>元の色で表示されています。</translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation>色は値を表します。すべてのパネルで同じ色は同じ値です。</translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation>赤は大きすぎ、青は小さすぎ、灰色は正しい値です。</translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation>明るいほど参照との差が大きくなります。</translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation>印のある画素は、参照との差がしきい値を超えています。</translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation>色はこの画像だけのもので、数値はカラーバーにあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation>値は %1 から %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation>
            <numerusform>シーンを %n 個作っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation>小さなタイルで実行(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation>ほかのファイルを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation>実行で対象に適用するフィルタ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation>対象と結果の色（次：G）</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation>ここにガイドと対象をドロップするか、</translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation>オフセットの平均の長さ、px</translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation>オフセットの方向、rad</translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation>重みのエントロピー、bit</translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation>エッジの向こうにあるタップの割合</translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation>|重み| の和</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation>マップを計算</translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation>画素格子上のカーネル</translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation>画素が標本とするタップ</translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation>周囲の密度</translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation>この画素のまわりの %1 × %1 画素が、自分を基準にどこを標本とするか</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>dkn::MethodList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Trained for %1, this pair is %2.</source>
        <translation>%1 用に学習済み、このペアは %2 です。</translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 のパラメータ</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation>スペースキーで手法にチェックを入れると、まとめて実行できます</translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation>画像の画素をクリックすると、値がどこから来るかが分かります。</translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation>まず手法を実行してください。そのカーネルがここに表示されます。</translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation>画素 %1, %2：出力 %3、タップ：%4</translation>
    </message>
</context>
<context>
    <name>dkn::NumberFormat</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dkn::PairDialog</name>
    <message>
        <source>Open Pair</source>
        <translation>ペアを開く</translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation>ペアのフォルダを開く</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>ガイド(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>対象(&amp;T)：</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>正解(&amp;R)：</translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation>鮮明な画像、例えば写真</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>フォルダ、または shots/*_rgb.png のようなパターン</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation>フィルタをかける画像、例えば奥行き画像。大きさは自由</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>空欄：同じフォルダ</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>任意：結果の評価に使います</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation>ガイドと対象を入れ替えます</translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation>そのまま：これが入力です</translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation>劣化：バイキュービックで縮小と拡大</translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation>劣化：ブロックごとに 1 画素を残す</translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation>劣化：バイキュービックと奥行きノイズ</translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation>劣化：ガウシアンノイズ、解像度は同じ</translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation>元の解像度の対象を、試験のように劣化させられます。元の画像が正解になります</translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation>対象の使い方</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation>対象の使い方(&amp;U)：</translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation>16 ビットファイルの 0、浮動小数ファイルの非数 (NaN)</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>この値：</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation>不明な画素</translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation>不明な画素の値</translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation>不明な画素(&amp;P)：</translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation>例えば mm や cm。空欄：保存されたまま</translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation>値の単位(&amp;N)：</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>値の単位</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>%1 を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダ %1 はありません。</translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation>不明な画素の値は、小数点を使う数値です。</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>両方のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>ガイド画像のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Values: depth, disparity, colours</source>
        <translation>値：奥行き、視差、色</translation>
    </message>
    <message>
        <source>Saliency: how much a pixel belongs to the foreground</source>
        <translation>顕著性：画素が前景に属する度合い</translation>
    </message>
    <message>
        <source>Classes: a label map, or score maps as .npy</source>
        <translation>クラス：ラベルマップ、または .npy のスコアマップ</translation>
    </message>
    <message>
        <source>What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU</source>
        <translation>結果の評価指標：RMSE など、加えて重み付き F 値、または平均 IoU</translation>
    </message>
    <message>
        <source>The target holds</source>
        <translation>対象の内容</translation>
    </message>
    <message>
        <source>The target &amp;holds:</source>
        <translation>対象の内容(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation>デモのシーン</translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>写真のように、エッジの位置を示す鮮明なシーンの画像です。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>フィルタをかける画像です。ぼけた、ノイズの多い、または低解像度の奥行き画像などです。</translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation>ガイド画像の大きさにした対象で、フィルタへの入力です。</translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation>正解がありません。ペアを開くときに指定するか、元の解像度の対象を劣化させてください。</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>合成シーン</translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation>奥行き、%1</translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation>正確な奥行き</translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation>メモリ節約のため結果を片付けました。見るには手法をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>手法を選んで実行を押してください (Ctrl+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>ガイドのエッジを持つ対象です。</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1、実行中</translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation>結果と比べるもの：正解、または選んだ結果です。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>絶対差</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>不良画素</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>相対差</translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation>結果が正解からどれだけ離れているかを示します。</translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation>手法を実行すると、結果が参照からどれだけ離れているかが分かります。</translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation>この結果自体が参照です。別の結果を表示するか (PgDn)、正解と比較してください (Shift+R)。</translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation>正確な奥行きを持つ合成シーン</translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation>ガイド：%1
対象：%2</translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation>
正解：%1</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation>Enter でペアを開き、Delete で閉じます</translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation>ここに表示するものを選ぶには、見出しをクリックしてください。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation>|差|</translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation>手法を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation>%1 にパラメータはありません。</translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation>%1
%2 から %3 まで、通常 %4</translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation>P で画素をピン留めすると、カーネルが共通の目盛りでここに並びます。</translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation>共通の目盛りの重み、%1 から %2 まで。</translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation>画素へ移動</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Column (x), 0 to %1:</source>
        <translation>列 (x)、0～%1(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation>行 (y)、0～%1(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation>計算(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation>値の色(&amp;O)：</translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation>すべてのコア (%1)</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>スレッド(&amp;H)：</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>デバイス(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>精度(&amp;P)：</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 画素</translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation>ネットワークを分けて実行する区画の一辺：小さいほどメモリを使いません</translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation>タイル(&amp;I)：</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>新しいキー：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 は既に「%2」のキーです。先にそちらに別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation>線に沿って [画素]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation>線に沿った値</translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation>画像に線を引くと (D)、線に沿った値が表示されます。</translation>
    </message>
    <message>
        <source>Results of &amp;all methods</source>
        <translation>すべての手法の結果(&amp;A)</translation>
    </message>
    <message>
        <source>Draw every method that was run, not only what the panels show</source>
        <translation>パネルに表示中のものだけでなく、実行したすべての手法を描きます</translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation>最も高い色</translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation>最も低い色</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>すべての値(&amp;A)</translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation>最小値から最大値まで</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1～99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation>両端の 1 % を除く</translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation>見えている部分(&amp;V)</translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation>いま見えているものの 1～99 %</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>対称(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>0 の上下を同じ幅に</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation>最も低い色の値は、最も高い色の値より小さくしてください。</translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation>（無効）</translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation>（%1 のうち最も近い値）</translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation>画像を指すと値が読めます</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>カーソル位置の値</translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation>すべての画像での、カーソルの下の画素の値</translation>
    </message>
</context>
<context>
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation>点を書き出す</translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation>ポリゴンファイル (*.ply)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation>空間の点</translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation>ドラッグで回転、Shift とドラッグで移動、ホイールでズーム、Home で正面</translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation>手法を実行するか入力を選ぶと、奥行きが空間に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S)：</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>値の意味</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation>焦点距離(&amp;F)：</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 画素</translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation>視野角 60° と仮定した値です。中心は画像の中央です</translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation>PLY を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>Disparities</source>
        <translation>視差</translation>
    </message>
    <message>
        <source>Of the guidance</source>
        <translation>ガイドの色</translation>
    </message>
    <message>
        <source>Of the values</source>
        <translation>値の色</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>値(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>結果が入力 %1 を上書きしてしまいます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation>保存された結果 %1 はペアと合いません。手法をもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation>行を選ぶと結果を表示し、Delete で削除します</translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation>全ペアの結果(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation>完了、片付け済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation>正解が必要</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation>手法を実行したペア</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation>フィルタまたはモデル</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>実行のすべてのパラメータ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation>実行の進み具合、または終わり方</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation>正解に対する二乗平均平方根誤差。各辺の 6 画素を除く、有効な画素のみ。低いほど良い値です。</translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation>RMSE、全体</translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation>画像全体の二乗平均平方根誤差。有効な画素のみ。低いほど良い値です。</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation>画像全体の、正解との平均絶対差。有効な画素のみ。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation>不良 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation>差が %1 を超える画素の割合。低いほど良い値です。</translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation>PSNR [dB]</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation>画像全体のピーク信号対雑音比。高いほど良い値です。</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation>画像全体の構造的類似度（11 × 11 のガウス窓）。高いほど良い値です。</translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation>領域の RMSE</translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation>領域内の二乗平均平方根誤差。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation>領域の MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation>領域内の平均絶対差。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation>領域の不良 [%]</translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation>領域内の不良画素の割合。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation>読み書きを除く、フィルタだけの時間</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation>フィルタが動いたデバイス</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation>実行が終わった時</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>時間 [s]</translation>
    </message>
    <message>
        <source>Weighted F</source>
        <translation>重み付き F</translation>
    </message>
    <message>
        <source>Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.</source>
        <translation>画像全体の顕著性マップの重み付き F 値 (Margolin et al. 2014)。高いほど良い値です。</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Intersection over union, mean of the classes, over the whole picture. Higher is better.</source>
        <translation>画像全体の IoU（和集合に対する積集合の比）、クラスの平均。高いほど良い値です。</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>正解率 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that have the right class. Higher is better.</source>
        <translation>クラスが正しい画素の割合。高いほど良い値です。</translation>
    </message>
    <message>
        <source>Region IoU</source>
        <translation>領域の IoU</translation>
    </message>
    <message>
        <source>Mean intersection over union within the region. Higher is better.</source>
        <translation>領域内の平均 IoU。高いほど良い値です。</translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation>%2 回の反復後の検証ペア %1</translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation>検証のたびに、検証ペアがここに表示されます。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>正解</translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation>16 ビット PNG、整数に丸める</translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation>8 ビット PNG、255 までの整数に丸める</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF、32 ビット浮動小数</translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation>PFM、32 ビット浮動小数</translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation>NumPy、32 ビット浮動小数</translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation>OpenEXR、32 ビット浮動小数</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>結果を保存</translation>
    </message>
</context>
<context>
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation>合成ペアを作る</translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation>同じシードは同じシーンになります</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（画素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（画素）</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation>シーンのフォルダ</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダ(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>個数(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation>最初のシード(&amp;S)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大きさ(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation>ファイルのないペアは除きました。</translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation>配置「%1」は不明です。</translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation>このプログラムのセッションではありません%1。「セッションを保存」で書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation>このプログラムの新しい版で保存されたセッションです。その版で開いてください。</translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>セッション (*.json)</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation>異常終了に備えて、開いているものを残せませんでした。%1</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation>前回、プログラムは正常に終わりませんでした。開いていたものは残してあります。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 を読めません：%2</translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>はたらき</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>画像の中で</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>カーソルを動かす</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation>1 画素ずつ、Shift とともに 10 画素ずつ</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>参照を表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation>押している間</translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation>角や端を置く</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation>領域や線を描いている間</translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation>一つの画像だけを動かす</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt とドラッグ</translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation>「位置を揃える」で戻ります</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>マウスホイール</translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation>ポインタを中心に</translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation>内容を選ぶ</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>メニューキー、右クリック</translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation>または見出しをクリック</translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation>タップ</translation>
    </message>
    <message>
        <source>base x</source>
        <translation>基準 x</translation>
    </message>
    <message>
        <source>base y</source>
        <translation>基準 y</translation>
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
        <translation>標本</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>w·t</source>
        <translation>w·t</translation>
    </message>
    <message>
        <source>without</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation>カーネル内でのタップの列と行</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation>オフセットがないときの標本位置、x は右向き</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation>オフセットがないときの標本位置、y は下向き</translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation>右向きのオフセット、ガイド画像の画素</translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation>下向きのオフセット、ガイド画像の画素</translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation>標本位置：基準 + オフセット</translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation>その位置の対象の値、画素の間は双線形補間</translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation>正規化された重み</translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation>重みと標本の積：和におけるタップの寄与</translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation>このタップを除き、残りの重みを正規化し直したときの出力の変化</translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation>学習設定または学習記録</translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation>設定とログ (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation>%1 の学習</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation>%1 には終わった学習があります。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation>学習が終わりました：%1</translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation>%1 の学習は終わっていません。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>学習しています…</translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation>学習：%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>損失、平滑化</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation>%2 回の反復後 %1</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>データを読んでいます…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation>一時停止。チェックポイントを書きました</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終わりました</translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation>停止しました。続けられます</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>学習していません</translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>反復 %1 / %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>1 回 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学習率 %1</translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation>最良の RMSE %1、入力 %2</translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation>学習を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation>学習を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation>各反復の損失がここに描かれます。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation>検証ペアの誤差がここに描かれます。</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>対数目盛り(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑化(&amp;M)</translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation>太い曲線が平均する反復の数：1～1024</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation>曲線全体を再び表示し、追従します</translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation>同じペアの以前の検証</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation>%1 はありません。</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation>何で学習するか：作成したシーン、または位置の合ったペアのフォルダ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation>正確な対象を劣化させる方式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation>一つまたは複数、コンマ区切り：4, 8, 16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation>fdkn は高速、dkn は論文の最初のネットワークに従います</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation>カーネルの幅：3 なら標本は 9 個</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation>ランダムな重み、または学習を続けるモデル</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation>最初のステップの値。計画に従って下がります</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation>1 ステップの切り抜き数</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation>高さと幅（画素）、4 の倍数</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>検証の間隔</translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation>検証と検証の間の反復数</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存の間隔</translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation>チェックポイントの間の反復数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation>0：使えるものすべて</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>同じシードは同じサンプルを選びます</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation>この学習のフォルダ：ログ、チェックポイント、モデル</translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation>ペアのフォルダ</translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation>モデルから始める</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation>学習のフォルダ</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>ランダムな重み</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>モデルファイル…</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation>作成したシーン</translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation>ペアのフォルダ</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation>*_rgb と *_depth のファイルがあるフォルダ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>インストールを確認</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>報告をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正しい</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 誤り</translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation>✓ すべて正常です。</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation>
            <numerusform>✗ %n 件の検査で異常がありました。報告をコピーし、印の付いた行を見てください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation>色なし（グレー）</translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation>平坦、平均の色</translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation>平坦、選んだ色</translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation>ピン %1 の周囲</translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation>出力 %1 が %2 になります (%3)。</translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation>出力 %1。変更を選ぶと、ネットワークの答えが分かります。</translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation>ガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation>ガイドの変更</translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation>このカーネルだけのために、画素の周囲のガイドを置き換えます</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>色…</translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation>パッチの半径(&amp;D)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>反復(&amp;I)</translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation>2 は結果にもう一度フィルタをかけた後のカーネル、以下同様</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
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
        <translation>二つの画像の間の線</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>ドラッグするか、矢印キーを使います</translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、小さい画像を使ってください。</translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation>不明な異常で作業が終わりました。</translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>デモのシーンを作っています</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 を実行しています</translation>
    </message>
</context>
</TS>
