<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>쌍 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation>가이드, 대상, 필요하면 정답을 고릅니다</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation>쌍 폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation>폴더의 모든 쌍을 목록에 넣습니다</translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation>예제 불러오기(&amp;D)</translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation>정확한 깊이를 가진 장면을 만들고, 깊이를 8배 축소하여 필터링합니다</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation>쌍의 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation>쌍 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation>쌍을 목록에서 뺍니다</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>결과 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation>결과의 수치를 파일로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>보기 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation>패널에 보이는 것을 그림으로 씁니다</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>모두 내보내기(&amp;A)…</translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation>세션 열기(&amp;N)…</translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation>함께 저장한 쌍과 결과로 이어서 작업합니다</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation>세션 저장(&amp;I)…</translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation>나중에 이어서 하도록 쌍, 결과, 설정을 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>프로그램을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>보기 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation>패널에 보이는 것을 그림으로 복사합니다</translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation>픽셀 값 복사(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation>커서 위치의 값을 표로 복사합니다</translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation>표를 CSV로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation>스프레드시트용으로 결과를 복사합니다</translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>표를 Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation>웹 페이지용으로 결과를 복사합니다</translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation>표를 LaTeX로 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation>논문용으로 결과를 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>환경 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation>테마, 언어, 단축키, 스레드, 장치</translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation>영상 하나(&amp;O)</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>패널 하나</translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation>둘을 나란히(&amp;T)</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>패널 둘</translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation>셋을 한 줄로(&amp;H)</translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation>패널 셋</translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation>넷을 한 줄로(&amp;F)</translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation>패널 넷</translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation>넷을 격자로(&amp;G)</translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation>2 × 2 패널</translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation>여섯을 격자로(&amp;S)</translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation>3 × 2 패널</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>와이프(&amp;W)</translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation>결과와 기준을 움직이는 선으로 나누어 한 패널에 보입니다</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>깜박이기(&amp;B)</translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation>큰 패널 하나에서 결과와 기준을 번갈아 봅니다</translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation>와이프 방향 바꾸기(&amp;U)</translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation>와이프를 가로 또는 세로로 나눕니다</translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation>자동으로 깜박이기(&amp;I)</translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation>1초에 두 번 결과와 기준을 바꿉니다</translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation>기준 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation>결과 대신 기준을 보여 줍니다(스페이스 바를 누르는 동안에도)</translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation>다음 내용(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation>패널에 다음 영상을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation>이전 내용(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation>패널에 이전 영상을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>영상 전체를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation>가이드 영상의 한 픽셀을 화면의 한 픽셀로 봅니다</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation>커서를 중심으로 확대합니다</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation>커서를 중심으로 축소합니다</translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation>커서를 가운데로(&amp;C)</translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation>커서가 있는 곳을 가운데로 옮깁니다</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation>픽셀 격자(&amp;G)</translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation>큰 픽셀 사이에 선을 그립니다</translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>픽셀 값(&amp;V)</translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation>아주 큰 픽셀 안에 숫자를 적습니다</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>화면 연동(&amp;L)</translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation>모든 영상이 같은 곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation>픽셀로 연동(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation>크기가 다른 영상들이 같은 곳 대신 같은 픽셀 번호를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>정렬(&amp;A)</translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation>Alt 키로 따로 옮긴 것을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation>다음 색상표(&amp;N)</translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation>대상과 결과를 다음 색상표로 칠합니다</translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation>이전 색상표(&amp;P)</translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation>대상과 결과를 이전 색상표로 칠합니다</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>모든 값(&amp;A)</translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation>가장 작은 값부터 가장 큰 값까지 색을 펼칩니다</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1 ~ 99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation>양 끝의 1 %를 뺍니다</translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation>보이는 부분(&amp;V)</translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation>지금 보이는 것에 색을 펼칩니다</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>대칭(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>0의 아래위로 같은 범위</translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation>차이 강조(&amp;A)</translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation>절반 크기의 차이를 가장 진한 색으로 봅니다</translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation>차이 약화(&amp;W)</translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation>두 배 큰 차이만 가장 진한 색으로 봅니다</translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation>범위 설정(&amp;R)…</translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation>첫 색과 마지막 색의 값을 입력합니다</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation>영상 둘레에 쌍, 방법, 결과를 둡니다</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>검사(&amp;I)</translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation>픽셀 하나하나를 들여다보는 도구</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>학습(&amp;T)</translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation>학습 도구</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation>모든 도크를 처음 자리로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation>모두 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation>창에 영상만 남기거나 도크를 다시 불러옵니다</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>바탕 화면의 색(&amp;D)</translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation>창이 바탕 화면의 색을 따릅니다</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>밝은 색(&amp;G)</translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation>창을 밝게 합니다</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>어두운 색(&amp;K)</translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation>창을 어둡게 합니다</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>창이 화면 전체를 차지합니다</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation>선택한 방법으로 대상을 필터링합니다</translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation>선택 항목 실행(&amp;T)</translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation>선택한 모든 방법을 이 쌍에 실행합니다</translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation>모든 쌍에 실행(&amp;A)</translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation>선택한 모든 방법을 목록의 모든 쌍에 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation>작업을 끝냅니다. 이전 결과는 남습니다</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>다음 결과(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation>이 쌍의 다음 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>이전 결과(&amp;P)</translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation>이전 결과를 보여 줍니다</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation>기준으로 설정(&amp;F)</translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation>다른 결과를 이것과 비교합니다</translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation>정답과 비교(&amp;G)</translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation>결과를 다시 정답과 비교합니다</translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation>다음 쌍(&amp;I)</translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation>목록의 다음 쌍을 엽니다</translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation>목록의 이전 쌍(&amp;L)</translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation>이전 쌍을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation>커널 검사기(&amp;K)</translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation>픽셀의 값이 어디서 오는지 보여 줍니다. 영상의 픽셀을 클릭하십시오</translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation>픽셀 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation>검사한 픽셀을 비교하도록 남겨 두거나 고정을 풉니다</translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation>다음 핀(&amp;N)</translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation>다음 고정 픽셀을 검사합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation>이전 핀(&amp;V)</translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation>이전 고정 픽셀을 검사합니다</translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation>픽셀 잠금(&amp;O)</translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation>클릭해도 검사하는 픽셀이 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation>영역 선택(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation>따로 지표를 계산할 사각형을 끌어 그립니다(키보드: 두 모서리에서 Enter)</translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation>선 긋기(&amp;L)</translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation>값을 그래프로 볼 선을 끌어 긋습니다(키보드: 양 끝에서 Enter)</translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation>영역과 선 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>둘 다 없앱니다</translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation>픽셀로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation>좌표로 커서를 놓습니다</translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation>깊이를 3차원으로(&amp;D)</translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation>결과의 깊이를 공간에서 돌려 봅니다</translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation>그래프 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation>히스토그램이나 프로파일을 PDF, SVG, PNG, CSV로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation>설정 또는 실행 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation>학습 설정을 읽거나 전에 끝난 실행을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>학습 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation>입력란대로 네트워크를 학습하거나 체크포인트에서 이어 갑니다</translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation>학습 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation>체크포인트를 쓰고 기다리거나 이어 갑니다</translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation>학습 중지(&amp;T)</translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation>체크포인트를 쓰고 끝냅니다. 나중에 이어 갈 수 있습니다</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation>중지하고 가장 좋은 것 남기기(&amp;K)</translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation>지금 끝냅니다. 검증 결과가 가장 좋은 네트워크가 모델이 됩니다</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation>학습한 모델을 방법 목록에 넣고 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>일괄 처리(&amp;B)…</translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation>쌍이 든 폴더에 방법을 실행합니다</translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation>합성 쌍 만들기(&amp;S)…</translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation>정확한 깊이를 가진 장면을 폴더에 쓰고 엽니다</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>명령 팔레트(&amp;P)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>이름으로 명령을 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>안내서(&amp;G)</translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation>그림과 함께 보는 프로그램의 모든 것</translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation>빠른 시작(&amp;Q)</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>네 단계로 보는 창</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>지금 보는 것은?(&amp;W)</translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation>초점이 있는 영상을 말로 설명합니다</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>단축키(&amp;S)…</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>모든 키를 한눈에 봅니다</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>설치 확인(&amp;V)…</translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation>알려진 답을 계산하고 장치, 버전, 모델을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation>DKN Studio 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation>버전, 라이선스, 논문</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>학습(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>최근 항목 열기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>배치(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>확대/축소(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>연동(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation>먼저 쌍을 여십시오.</translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation>먼저 방법을 고르십시오.</translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation>먼저 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation>올바르지 않은 매개변수가 있습니다. 방법을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation>목록에 쌍이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation>먼저 방법을 실행하십시오.</translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation>영역도 선도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation>학습하고 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation>먼저 진행 중인 학습을 중지하십시오.</translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation>학습의 입력란 하나가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation>학습한 모델이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Take the last change of a parameter or a pin back</source>
        <translation>마지막 매개변수 또는 핀 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>Change the parameter or the pin again</source>
        <translation>매개변수 또는 핀을 다시 변경합니다</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>그림 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>Write all results side by side, the region magnified, with their differences</source>
        <translation>모든 결과를 나란히, 영역은 확대하고 차이와 함께 저장합니다</translation>
    </message>
    <message>
        <source>Write all results, the view, the figure, the plots and the table into a folder</source>
        <translation>모든 결과, 보기, 그림, 그래프, 표를 폴더에 씁니다</translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지를 닫습니다</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation>일괄 처리</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation>출력 폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>중지했습니다. 이미 쓴 것은 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>가이드(&amp;G):</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>폴더, 또는 shots/*_rgb.png 같은 패턴</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>대상(&amp;T):</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>비워 두면 같은 폴더</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>정답(&amp;R):</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>선택 사항: 결과를 재는 기준</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>출력(&amp;O):</translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation>결과는 OUTPUT/METHOD/NAME에 쓰입니다</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation>방법(&amp;M):</translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation>원래 해상도의 대상을 낮추는 방식. 없음이면 그대로 씁니다</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>프로토콜(&amp;P):</translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation>이미 있는 결과를 바꿉니다(&amp;T)</translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation>실패해도 계속합니다(&amp;F)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>%1 찾아보기</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>가이드 영상의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation>결과를 둘 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation>방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 실패</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 완료</translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation>완료 %1, 이미 있음 %2, 실패 %3.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>현저성</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Measured by RMSE and others, also by the weighted F-measure, or by mean IoU</source>
        <translation>RMSE 등으로, 가중 F 측도로도, 또는 평균 IoU로 잽니다</translation>
    </message>
    <message>
        <source>Targets &amp;hold:</source>
        <translation>대상의 내용(&amp;H):</translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>색 막대</translation>
    </message>
    <message>
        <source>Colour bar: %1</source>
        <translation>색 막대: %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2 ~ %3</translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation>%1
두 번 클릭하면 범위를 바꿀 수 있습니다</translation>
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
        <translation>회색조</translation>
    </message>
    <message>
        <source>Coolwarm (diverging)</source>
        <translation>Coolwarm(발산형)</translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation>Twilight(순환형)</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>불량 픽셀</translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>명령 이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation>검사한 픽셀</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>핀 %1</translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation>탭별 가중치, 같은 눈금.</translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation>커널의 모양이 다릅니다. 가중치를 표본 위치에, 픽셀 둘레의 격자 위에 같은 눈금으로 그립니다.</translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation>출력: A %1, B %2</translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation>A의 픽셀</translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation>B의 픽셀</translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation>A의 방법</translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation>B의 방법</translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation>A, 가중치</translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation>B, 가중치</translation>
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
        <translation>그래프는 .png, .svg, .pdf로 저장됩니다. %1의 확장자가 다릅니다. 다른 이름을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>여기에 놓으면 엽니다</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation>선명한 영상을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation>필터링할 영상을 여기에 놓으십시오</translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation>모두 내보내기</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 살펴보는 중</translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation>짝이 없는 파일: %1개.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation>%1은(는) TorchScript 모듈입니다. 실행하면 그 안의 코드가 실행됩니다. 믿을 수 있는 파일만 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation>%1은(는) 영상도 폴더도 모델도 세션도 아닙니다.</translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation>영상 한두 장, 또는 쌍이 든 폴더를 놓으십시오.</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1을(를) 가이드로 씁니다. 이제 대상을 오른쪽 절반에 놓으십시오.</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1을(를) 대상으로 씁니다. 이제 가이드를 왼쪽 절반에 놓으십시오.</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>보기 내보내기</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation>보기를 내보내는 중</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation>내보낼 그래프가 없습니다. 먼저 히스토그램이나 프로파일을 여십시오.</translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation>그래프 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 저장 중</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation>더 이상 없습니다:
%1</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>그림을 내보내는 중</translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation>픽셀 [%]</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>히스토그램</translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation>쌍을 열면 값의 분포가 보입니다.</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>로그 눈금(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation>%1 %2, 비어 있음</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation>픽셀 %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dkn::InspectorModel</name>
    <message>
        <source>Computing a kernel</source>
        <translation>커널 계산 중</translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation>%1에는 보여 줄 커널이 없습니다. 결과가 대상 값의 가중합이 아닙니다.</translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation>%1의 맵</translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation>%1에는 맵을 만들 커널이 없습니다.</translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation>%1의 표본 밀도</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>핀 %1</translation>
    </message>
    <message>
        <source>removal of pin %1</source>
        <translation>핀 %1 제거</translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation>영상을 쓰고 다시 읽습니다</translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation>최대 편차 %1</translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation>상수의 편차 %1</translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation>; 한 픽셀의 탭들이 %1 안에서 그 값을 냅니다</translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation>스레드: %1 / %2, 장치: %3</translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation>모델을 찾았습니다</translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation>없음. .safetensors 파일을 프로그램 옆에 두십시오</translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation>커널 검사기</translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation>커널의 방법(&amp;E)</translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation>커널을 보여 줄 방법</translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation>대상의 채널</translation>
    </message>
    <message>
        <source>Pi&amp;xel</source>
        <translation>픽셀(&amp;X)</translation>
    </message>
    <message>
        <source>Pixel, x</source>
        <translation>픽셀, x</translation>
    </message>
    <message>
        <source>Pixel, y</source>
        <translation>픽셀, y</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation>영상을 클릭해도 픽셀이 바뀌지 않습니다 (K)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation>비교하도록 이 픽셀을 남겨 둡니다. 8개까지 (P). N으로 차례로 봅니다</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>커널 계산 중</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation>커널 아래의 영상</translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation>픽셀의 주변</translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation>커널의 탭</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>핀</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation>커널(&amp;K)…</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>커널 내보내기</translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation>탭을 CSV로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation>주변(&amp;N)…</translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation>주변 내보내기</translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation>히트 맵: %1…</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>히트 맵 내보내기</translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>표시(&amp;W)</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>보여 줄 수치</translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation>커널을 이루는 것: 두 스트림 각각, 그 곱, 정규화한 곱</translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation>커널: 곱, 정규화됨</translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation>가이드 스트림만</translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation>대상 스트림만</translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation>곱, 정규화 전</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
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
        <translation>오프셋 길이, px</translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation>%1이(가) %2 × %2개의 탭을 골랐습니다. 번호는 %3 셉니다.</translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation>열을 따라</translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation>행을 따라</translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation>오프셋은 가이드 영상의 픽셀 단위이고, Δx는 오른쪽, Δy는 아래쪽입니다. 기본 격자는 포함하지 않습니다: 위치 = 기본 + 오프셋.</translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation>네트워크의 원래 오프셋에 %1을(를) 곱합니다.</translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation>위치는 %1 × %1 창 안으로 제한됩니다. 영상 밖에서는 가장 가까운 픽셀을 씁니다.</translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation>%1 × %1 창이나 영상 밖의 픽셀은 0으로 셉니다.</translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation>Σw = 0: 커널의 합이 대상에 더해집니다(잔차 연결).</translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation>Σw = 1: 커널의 합이 출력입니다(잔차 연결 없음).</translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation>출력 = Σ w·t = %1</translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation>출력 = 대상 + Σ w·t = %1 %2 %3 = %4</translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation>✔ 저장된 %1과(와) 일치합니다(차이 %2, 허용 오차 %3)</translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation>✘ 저장된 %1과(와) 다릅니다(차이 %2, 허용 오차 %3)</translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation>%1은(는) 학습한 것이 없습니다. 이것은 내재된 가중치로, 평균하는 대상 픽셀마다 탭이 하나씩 있고 지지 영역의 폭은 탭 %2개입니다. 오프셋은 없고 Σw = 1입니다.</translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation>탭 (%1, %2): 오프셋 (%3, %4), 표본 위치 (%5, %6), 값 %7, 가중치 %8</translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%2에 %1 적용: %3</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation>학습이 진행 중입니다. 체크포인트를 남기고 끝내며, 다음에 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation>%1: 중지하고 닫을까요?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>중지하고 닫기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation>%1/MP</translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation>보이는 결과의 방법, 장치, 정밀도, 시간, 메가픽셀당 시간</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>열린 쌍이 없습니다</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>대기 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;%1 %2&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation>변형 가능 커널 네트워크를 이용한 결합 영상 필터링. B. Kim, J. Ponce, B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021을 따릅니다.&lt;br&gt;&lt;br&gt;GNU 일반 공중 사용 허가서 버전 3 또는 그 이후 버전에 따른 자유 소프트웨어이며, 아무런 보증이 없습니다. Qt, LibTorch, OpenCV로 만들었습니다.</translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation>영상 두 장이 들어가고</translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation>가이드(선명한 영상)와 대상(깊이 맵 등)을 패널에 놓거나 예제를 불러오십시오: %1.</translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation>한 장이 나옵니다</translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation>방법을 골라 실행하십시오: %1. 결과는 보기의 가운데에서 바깥쪽으로 나타납니다.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation>휠로 포인터를 중심으로 확대하고, 끌면 모든 패널이 함께 움직입니다. 패널 아래 줄에 값이 나옵니다.</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>이유 묻기</translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation>%1을(를) 누르고 픽셀을 클릭하십시오. 커널 검사기가 네트워크가 고른 이웃, 움직인 거리, 가중치를 보여 줍니다.</translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation>빈 패널입니다.</translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation>원래 색으로 보입니다.</translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation>색 하나가 값 하나를 나타냅니다. 모든 패널에서 같은 색은 같은 값입니다.</translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation>빨강은 너무 큼, 파랑은 너무 작음, 회색은 맞음입니다.</translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation>밝을수록 기준과 차이가 큽니다.</translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation>표시된 픽셀은 기준과의 차이가 문턱값보다 큽니다.</translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation>색은 이 영상만의 것이며, 수치는 색 막대에 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation>값 %1 ~ %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation>
            <numerusform>장면 %n개 만드는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation>작은 타일로 실행(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation>다른 파일 고르기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>방법(&amp;M)</translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation>실행할 때 대상에 적용하는 필터</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation>대상과 결과의 색 (다음: G)</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>색상표</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation>여기에 가이드와 대상을 놓거나</translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation>평균 오프셋 길이, px</translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation>오프셋의 방향, rad</translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation>가중치의 엔트로피, bit</translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation>경계 너머에 있는 탭의 비율</translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation>|가중치|의 합</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation>맵 계산</translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation>픽셀 격자 위의 커널</translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation>픽셀이 표본으로 삼는 탭</translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation>주변의 밀도</translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation>이 픽셀 둘레의 %1 × %1개 픽셀이 자신을 기준으로 어디를 표본으로 삼는지</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
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
        <translation>%1용으로 학습됨, 이 쌍은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation>%1의 매개변수</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation>스페이스 바로 방법을 선택하면 선택한 방법을 함께 실행할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation>영상의 픽셀을 클릭하면 값이 어디서 오는지 보입니다.</translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation>먼저 방법을 실행하십시오. 그 커널이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation>픽셀 %1, %2: 출력 %3, 탭: %4</translation>
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
        <translation>쌍 열기</translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation>쌍 폴더 열기</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>가이드(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>대상(&amp;T):</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>정답(&amp;R):</translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation>선명한 영상, 예를 들면 사진</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>폴더, 또는 shots/*_rgb.png 같은 패턴</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation>필터링할 영상, 예를 들면 깊이 맵. 크기는 자유</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>비워 두면 같은 폴더</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>선택 사항: 결과를 재는 기준</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>바꾸기(&amp;S)</translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation>가이드와 대상을 서로 바꿉니다</translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation>그대로: 이것이 입력입니다</translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation>낮추기: 바이큐빅으로 축소 후 확대</translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation>낮추기: 블록마다 픽셀 하나만</translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation>낮추기: 바이큐빅과 깊이 잡음</translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation>낮추기: 가우시안 잡음, 해상도 유지</translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation>시험하듯 원래 해상도의 대상을 낮출 수 있습니다. 그러면 원본이 정답이 됩니다</translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation>대상의 쓰임</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation>대상의 쓰임(&amp;U):</translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation>16비트 파일의 0, 부동소수점 파일의 NaN</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>이 값:</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation>알 수 없는 픽셀</translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation>알 수 없는 픽셀의 값</translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation>알 수 없는 픽셀(&amp;P):</translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation>예: mm 또는 cm. 비워 두면 저장된 그대로</translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation>값의 단위(&amp;N):</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>값의 단위</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>%1 찾아보기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>영상 (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation>알 수 없는 픽셀의 값은 소수점을 쓰는 숫자입니다.</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>두 파일을 모두 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>가이드 영상의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Values: depth, disparity, colours</source>
        <translation>값: 깊이, 시차, 색</translation>
    </message>
    <message>
        <source>Saliency: how much a pixel belongs to the foreground</source>
        <translation>현저성: 픽셀이 전경에 속하는 정도</translation>
    </message>
    <message>
        <source>Classes: a label map, or score maps as .npy</source>
        <translation>클래스: 레이블 맵, 또는 .npy 점수 맵</translation>
    </message>
    <message>
        <source>What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU</source>
        <translation>결과를 재는 지표: RMSE 등, 가중 F 측도도, 또는 평균 IoU</translation>
    </message>
    <message>
        <source>The target holds</source>
        <translation>대상의 내용</translation>
    </message>
    <message>
        <source>The target &amp;holds:</source>
        <translation>대상의 내용(&amp;H):</translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation>예제 장면</translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>사진처럼 경계가 어디인지 보여 주는 선명한 장면 영상입니다.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>필터링할 영상입니다. 흐리거나 잡음이 있거나 해상도가 낮은 깊이 맵 등입니다.</translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation>필터에 들어가는, 가이드 영상의 크기로 맞춘 대상입니다.</translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation>정답이 없습니다. 쌍을 열 때 지정하거나, 원래 해상도의 대상을 낮추십시오.</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>합성 장면</translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation>깊이, %1</translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation>정확한 깊이</translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation>메모리를 아끼려고 결과를 치웠습니다. 보려면 방법을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>방법을 고르고 실행을 누르십시오 (Ctrl+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>가이드의 경계를 가진 대상입니다.</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, 실행 중</translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation>결과를 비교할 상대입니다. 정답이나 고른 결과입니다.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>절대 차이</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>불량 픽셀</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>상대 차이</translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation>결과가 정답에서 얼마나 떨어져 있는지 보입니다.</translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation>방법을 실행하면 결과가 기준에서 얼마나 떨어져 있는지 보입니다.</translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation>이 결과가 바로 기준입니다. 다른 결과를 보거나(PgDn) 정답과 비교하십시오(Shift+R).</translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation>정확한 깊이를 가진 합성 장면</translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation>가이드: %1
대상: %2</translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation>
정답: %1</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation>Enter는 쌍을 열고 Delete는 닫습니다</translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation>여기에 보일 것을 고르십시오. 제목을 클릭하십시오.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation>|차이|</translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 ~ %2.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>정수를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation>방법을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation>%1에는 매개변수가 없습니다.</translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation>%1
%2 ~ %3, 보통 %4</translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation>P로 픽셀을 고정하십시오. 커널이 같은 눈금으로 여기에 나란히 놓입니다.</translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation>같은 눈금의 가중치, %1 ~ %2.</translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation>픽셀로 이동</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>&amp;Column (x), 0 to %1:</source>
        <translation>열(x), 0 ~ %1(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation>행(y), 0 ~ %1(&amp;R):</translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>일반(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation>계산(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>단축키(&amp;S)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>바탕 화면과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation>값의 색(&amp;O):</translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation>모든 코어 (%1)</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>스레드(&amp;H):</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>장치(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>정밀도(&amp;P):</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 픽셀</translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation>네트워크를 나누어 실행하는 조각의 한 변. 작을수록 메모리를 덜 씁니다</translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation>타일(&amp;I):</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>지정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>기본값(&amp;D)</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>새 키:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1은(는) 이미 “%2”의 키입니다. 먼저 그 명령에 다른 키를 주십시오.</translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation>선을 따라 [픽셀]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation>선을 따라 놓인 값</translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation>영상에 선을 그으면(D) 그 선의 값이 보입니다.</translation>
    </message>
    <message>
        <source>Results of &amp;all methods</source>
        <translation>모든 방법의 결과(&amp;A)</translation>
    </message>
    <message>
        <source>Draw every method that was run, not only what the panels show</source>
        <translation>패널에 표시된 것뿐 아니라 실행한 모든 방법을 그립니다</translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation>가장 높은 색</translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation>가장 낮은 색</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>색상표</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>모든 값(&amp;A)</translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation>가장 작은 값부터 가장 큰 값까지</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1 ~ 99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation>양 끝의 1 %를 빼고</translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation>보이는 부분(&amp;V)</translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation>지금 보이는 것의 1 ~ 99 %</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>대칭(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>0의 아래위로 같은 범위</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation>가장 낮은 색의 값은 가장 높은 색의 값보다 작아야 합니다.</translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation>(무효)</translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation>(%1개 중 가장 가까운 것)</translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation>영상을 가리키면 값이 보입니다</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>커서 위치의 값</translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation>모든 영상에서 커서 아래 픽셀의 값</translation>
    </message>
</context>
<context>
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation>점 내보내기</translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation>폴리곤 파일 (*.ply)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3차원</translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation>공간의 점</translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation>끌어서 돌리고, Shift와 함께 끌어서 옮기고, 휠로 확대합니다. Home은 정면</translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation>방법을 실행하거나 입력을 고르면 깊이가 공간에 보입니다.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>표시(&amp;S):</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>값의 뜻</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation>초점 거리(&amp;F):</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 픽셀</translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation>시야각 60°로 추정합니다. 중심은 영상의 가운데입니다</translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation>PLY 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Disparities</source>
        <translation>시차</translation>
    </message>
    <message>
        <source>Of the guidance</source>
        <translation>가이드의 색</translation>
    </message>
    <message>
        <source>Of the values</source>
        <translation>값의 색</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>값(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>색(&amp;C):</translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>결과가 입력 %1을(를) 덮어쓰게 됩니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation>저장된 결과 %1이(가) 쌍과 맞지 않습니다. 방법을 다시 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation>행을 고르면 결과가 보이고 Delete로 지웁니다</translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation>모든 쌍의 결과(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 남음</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation>완료, 치워 둠</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation>정답이 필요함</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>쌍</translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation>방법을 실행한 쌍</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation>필터 또는 모델</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>실행의 모든 매개변수</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation>실행이 어떻게 되어 가는지, 어떻게 끝났는지</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation>정답에 대한 평균 제곱근 오차. 각 변의 6픽셀을 빼고 유효한 픽셀만. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation>RMSE, 전체</translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation>영상 전체의 평균 제곱근 오차. 유효한 픽셀만. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation>영상 전체에서 정답과의 평균 절대 차이. 유효한 픽셀만. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation>불량 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation>차이가 %1보다 큰 픽셀의 비율. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation>PSNR [dB]</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation>영상 전체의 최대 신호 대 잡음비. 높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation>영상 전체의 구조적 유사도(11 × 11 가우시안 창). 높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation>영역 RMSE</translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation>영역 안의 평균 제곱근 오차. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation>영역 MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation>영역 안의 평균 절대 차이. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation>영역 불량 [%]</translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation>영역 안의 불량 픽셀 비율. 낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation>읽기와 쓰기를 뺀 필터만의 시간</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation>필터가 실행된 곳</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation>실행이 끝난 때</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>시간 [s]</translation>
    </message>
    <message>
        <source>Weighted F</source>
        <translation>가중 F</translation>
    </message>
    <message>
        <source>Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.</source>
        <translation>영상 전체에서 현저성 맵의 가중 F 측도(Margolin et al. 2014). 높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>평균 IoU</translation>
    </message>
    <message>
        <source>Intersection over union, mean of the classes, over the whole picture. Higher is better.</source>
        <translation>영상 전체의 합집합 대비 교집합, 클래스 평균. 높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>정답률 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that have the right class. Higher is better.</source>
        <translation>클래스가 맞는 픽셀의 비율. 높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Region IoU</source>
        <translation>영역 IoU</translation>
    </message>
    <message>
        <source>Mean intersection over union within the region. Higher is better.</source>
        <translation>영역 안의 평균 합집합 대비 교집합. 높을수록 좋습니다.</translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation>%2번 반복 후의 검증 쌍 %1</translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation>검증할 때마다 검증 쌍 하나가 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>정답</translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation>16비트 PNG, 정수로 반올림</translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation>8비트 PNG, 255까지의 정수로 반올림</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF, 32비트 부동소수점</translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation>PFM, 32비트 부동소수점</translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation>NumPy, 32비트 부동소수점</translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation>OpenEXR, 32비트 부동소수점</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>결과 저장</translation>
    </message>
</context>
<context>
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation>합성 쌍 만들기</translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation>같은 시드는 같은 장면을 만듭니다</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation>장면의 폴더</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>개수(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation>첫 장면의 시드(&amp;S):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>크기(&amp;Z):</translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation>파일이 없는 쌍은 뺐습니다.</translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation>“%1” 배치를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation>이 프로그램의 세션이 아닙니다%1. 세션 저장으로 쓴 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation>이 프로그램의 더 새로운 버전에서 저장한 세션입니다. 그 버전으로 여십시오.</translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation>세션 열기</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>세션 (*.json)</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>세션 저장</translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation>비정상 종료에 대비해 열린 것을 보관하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation>지난번에 프로그램이 정상적으로 끝나지 않았습니다. 열려 있던 것은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 저장 중</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장함</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>영상에서</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>커서 이동</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation>한 픽셀씩, Shift와 함께 열 픽셀씩</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>기준 보기</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스 바</translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation>누르고 있는 동안</translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation>모서리나 끝점 놓기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation>영역이나 선을 그리는 동안</translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation>영상 하나만 옮기기</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt와 함께 끌기</translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation>정렬로 되돌립니다</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>마우스 휠</translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation>포인터를 중심으로</translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation>내용 고르기</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>메뉴 키, 오른쪽 클릭</translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation>또는 제목 클릭</translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>base x</source>
        <translation>기본 x</translation>
    </message>
    <message>
        <source>base y</source>
        <translation>기본 y</translation>
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
        <translation>표본</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>w·t</source>
        <translation>w·t</translation>
    </message>
    <message>
        <source>without</source>
        <translation>제외 시</translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation>커널 안에서 탭의 열과 행</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation>오프셋이 없을 때의 표본 위치, x는 오른쪽</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation>오프셋이 없을 때의 표본 위치, y는 아래쪽</translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation>오른쪽 오프셋, 가이드 영상의 픽셀</translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation>아래쪽 오프셋, 가이드 영상의 픽셀</translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation>표본 위치: 기본 + 오프셋</translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation>그 위치의 대상 값, 픽셀 사이는 쌍선형 보간</translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation>정규화된 가중치</translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation>가중치 곱하기 표본: 합에서 탭의 몫</translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation>이 탭이 없고 나머지 가중치를 다시 정규화했을 때 출력의 변화</translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation>제외: %1</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation>학습 설정 또는 실행</translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation>설정과 로그 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation>%1의 실행</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation>%1에는 끝난 실행이 있습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation>학습이 끝났습니다: %1</translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation>%1의 학습이 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>이어 가기(&amp;G)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>학습 중…</translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation>학습: %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>손실, 평활화</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation>%2번 반복 후 %1</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>데이터 읽는 중…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>일시 정지하는 중…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation>일시 정지. 체크포인트를 썼습니다</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation>중지됨. 이어 갈 수 있습니다</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>학습하고 있지 않음</translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>반복 %1 / %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>한 번에 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>학습률 %1</translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation>최저 RMSE %1, 입력 %2</translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation>학습 이어 가기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation>학습 재개(&amp;R)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation>반복마다의 손실이 여기에 그려집니다.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation>검증 쌍의 오차가 여기에 그려집니다.</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>로그 눈금(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>평활화(&amp;M)</translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation>굵은 곡선이 평균하는 반복 수: 1 ~ 1024</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation>곡선 전체를 다시 보이고 따라갑니다</translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation>같은 쌍의 이전 검증</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation>무엇으로 학습할지: 만든 장면, 또는 정합된 쌍의 폴더</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation>정확한 대상을 낮추는 방식</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation>하나 또는 여럿, 쉼표로 구분: 4, 8, 16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation>fdkn은 빠르고, dkn은 논문의 첫 네트워크를 따릅니다</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation>커널의 너비: 3이면 표본 9개</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>시작점</translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation>무작위 가중치, 또는 학습을 이어 갈 모델</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>단계의 수</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation>첫 단계의 값. 일정에 따라 낮아집니다</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation>한 단계의 조각 수</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>조각</translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation>높이와 너비(픽셀), 4의 배수</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>검증 간격</translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation>두 검증 사이의 반복 수</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>저장 간격</translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation>두 체크포인트 사이의 반복 수</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation>0: 있는 대로 모두</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>같은 시드는 같은 표본을 뽑습니다</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>저장할 곳</translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation>이 실행의 폴더: 로그, 체크포인트, 모델</translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation>쌍 폴더</translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation>모델로 시작</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>모델 (*.safetensors)</translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>모델 파일…</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>숫자를 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>전체 경로를 적으십시오.</translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation>만든 장면</translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation>쌍 폴더</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>파일에 있는 대로</translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation>*_rgb와 *_depth 파일이 든 폴더</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>설치 확인</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 맞음</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 틀림</translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation>✓ 모두 정상입니다.</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation>
            <numerusform>✗ 검사 %n개가 잘못되었습니다. 보고서를 복사하고 표시된 줄을 보십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation>색 없이(회색조)</translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation>평균 색으로 평평하게</translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation>고른 색으로 평평하게</translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation>핀 %1 둘레의 것</translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation>출력 %1이(가) %2(으)로 바뀝니다 (%3).</translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation>출력 %1. 변경을 고르면 네트워크의 답이 보입니다.</translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation>가이드(&amp;U)</translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation>가이드의 변경</translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation>이 커널에만, 픽셀 둘레의 가이드를 바꿉니다</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>색…</translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation>조각 반지름(&amp;D)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>반복(&amp;I)</translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation>2는 결과를 다시 필터링한 뒤의 커널이며, 이어서 같습니다</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정</translation>
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
        <translation>두 영상 사이의 선</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>끌거나 화살표 키를 쓰십시오</translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫거나 더 작은 영상을 쓰십시오.</translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation>알 수 없는 오류로 작업이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>예제 장면 만드는 중</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 저장 중</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>%1 실행 중</translation>
    </message>
</context>
</TS>
