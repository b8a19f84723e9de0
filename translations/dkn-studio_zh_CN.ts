<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>dkn::Actions</name>
    <message>
        <source>&amp;Open Pair…</source>
        <translation>打开图像对(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a guidance, a target and perhaps a ground truth</source>
        <translation>选择引导图像、目标图像，以及可选的真值</translation>
    </message>
    <message>
        <source>Open &amp;Folder of Pairs…</source>
        <translation>打开图像对文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Take all pairs of a folder into the list</source>
        <translation>将文件夹中的所有图像对加入列表</translation>
    </message>
    <message>
        <source>Load &amp;Demo</source>
        <translation>载入示例(&amp;D)</translation>
    </message>
    <message>
        <source>Make a scene with exact depth, reduce its depth 8 times and filter it</source>
        <translation>生成深度精确的场景，将深度缩小到八分之一并滤波</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Read the files of the pair again</source>
        <translation>重新读取图像对的文件</translation>
    </message>
    <message>
        <source>&amp;Close Pair</source>
        <translation>关闭图像对(&amp;C)</translation>
    </message>
    <message>
        <source>Take the pair out of the list</source>
        <translation>将图像对移出列表</translation>
    </message>
    <message>
        <source>&amp;Save Result…</source>
        <translation>保存结果(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the result&apos;s numbers to a file</source>
        <translation>将结果的数值写入文件</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>导出视图(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what the panels show as a picture</source>
        <translation>将面板的内容写成图片</translation>
    </message>
    <message>
        <source>Export &amp;All…</source>
        <translation>全部导出(&amp;A)…</translation>
    </message>
    <message>
        <source>Open Sessio&amp;n…</source>
        <translation>打开会话(&amp;N)…</translation>
    </message>
    <message>
        <source>Go on with pairs and results that were saved together</source>
        <translation>继续使用一起保存的图像对和结果</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion…</source>
        <translation>保存会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Save pairs, results and settings to go on later</source>
        <translation>保存图像对、结果和设置，以便以后继续</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the application</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what the panels show as a picture</source>
        <translation>将面板的内容复制为图片</translation>
    </message>
    <message>
        <source>Copy Pixel &amp;Values</source>
        <translation>复制像素值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the values under the cursor as a table</source>
        <translation>将光标处的数值复制为表格</translation>
    </message>
    <message>
        <source>Copy &amp;Table as CSV</source>
        <translation>复制表格为 CSV(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the results for a spreadsheet</source>
        <translation>复制结果，用于电子表格</translation>
    </message>
    <message>
        <source>Copy Table as &amp;Markdown</source>
        <translation>复制表格为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the results for a web page</source>
        <translation>复制结果，用于网页</translation>
    </message>
    <message>
        <source>Copy Table as &amp;LaTeX</source>
        <translation>复制表格为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the results for a paper</source>
        <translation>复制结果，用于论文</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, shortcuts, threads and device</source>
        <translation>主题、语言、快捷键、线程和设备</translation>
    </message>
    <message>
        <source>&amp;One Picture</source>
        <translation>单幅图像(&amp;O)</translation>
    </message>
    <message>
        <source>One panel</source>
        <translation>一个面板</translation>
    </message>
    <message>
        <source>&amp;Two Side by Side</source>
        <translation>两幅并排(&amp;T)</translation>
    </message>
    <message>
        <source>Two panels</source>
        <translation>两个面板</translation>
    </message>
    <message>
        <source>T&amp;hree in a Row</source>
        <translation>三幅一行(&amp;H)</translation>
    </message>
    <message>
        <source>Three panels</source>
        <translation>三个面板</translation>
    </message>
    <message>
        <source>&amp;Four in a Row</source>
        <translation>四幅一行(&amp;F)</translation>
    </message>
    <message>
        <source>Four panels</source>
        <translation>四个面板</translation>
    </message>
    <message>
        <source>&amp;Grid of Four</source>
        <translation>四格(&amp;G)</translation>
    </message>
    <message>
        <source>Two by two panels</source>
        <translation>2 × 2 个面板</translation>
    </message>
    <message>
        <source>Grid of &amp;Six</source>
        <translation>六格(&amp;S)</translation>
    </message>
    <message>
        <source>Three by two panels</source>
        <translation>3 × 2 个面板</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>划变(&amp;W)</translation>
    </message>
    <message>
        <source>Result and reference in one panel, parted by a line that can be moved</source>
        <translation>在一个面板中显示结果和参考，由可移动的线分开</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>闪烁(&amp;B)</translation>
    </message>
    <message>
        <source>One large panel that changes between result and reference</source>
        <translation>在一个大面板中交替显示结果和参考</translation>
    </message>
    <message>
        <source>T&amp;urn the Wipe</source>
        <translation>旋转划变方向(&amp;U)</translation>
    </message>
    <message>
        <source>Part the wipe across instead of down, or back</source>
        <translation>在横向和纵向划变之间切换</translation>
    </message>
    <message>
        <source>Blink by &amp;Itself</source>
        <translation>自动闪烁(&amp;I)</translation>
    </message>
    <message>
        <source>Change between result and reference twice a second</source>
        <translation>每秒在结果和参考之间切换两次</translation>
    </message>
    <message>
        <source>Show &amp;Reference</source>
        <translation>显示参考(&amp;R)</translation>
    </message>
    <message>
        <source>Show the reference instead of the results (also while Space is held)</source>
        <translation>显示参考以代替结果（按住空格键时也是如此）</translation>
    </message>
    <message>
        <source>&amp;Next Content</source>
        <translation>下一个内容(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next picture in the panel</source>
        <translation>在面板中显示下一幅图像</translation>
    </message>
    <message>
        <source>&amp;Previous Content</source>
        <translation>上一个内容(&amp;P)</translation>
    </message>
    <message>
        <source>Show the picture before in the panel</source>
        <translation>在面板中显示上一幅图像</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the guidance on one pixel of the screen</source>
        <translation>引导图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Enlarge about the cursor</source>
        <translation>以光标为中心放大</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Reduce about the cursor</source>
        <translation>以光标为中心缩小</translation>
    </message>
    <message>
        <source>&amp;Centre on Cursor</source>
        <translation>光标居中(&amp;C)</translation>
    </message>
    <message>
        <source>Move the cursor&apos;s place to the middle</source>
        <translation>将光标所在处移到中间</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid</source>
        <translation>像素网格(&amp;G)</translation>
    </message>
    <message>
        <source>Lines between large pixels</source>
        <translation>在放大的像素之间画线</translation>
    </message>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>像素数值(&amp;V)</translation>
    </message>
    <message>
        <source>Numbers in very large pixels</source>
        <translation>在很大的像素中显示数字</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>联动视图(&amp;L)</translation>
    </message>
    <message>
        <source>All pictures show the same place</source>
        <translation>所有图像显示同一位置</translation>
    </message>
    <message>
        <source>Link by &amp;Pixel</source>
        <translation>按像素联动(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures of different sizes show the same pixel numbers instead of the same place</source>
        <translation>尺寸不同的图像显示相同的像素坐标，而不是相同的位置</translation>
    </message>
    <message>
        <source>&amp;Align</source>
        <translation>对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Undo what was moved apart with the Alt key</source>
        <translation>撤销用 Alt 键单独移动的结果</translation>
    </message>
    <message>
        <source>&amp;Next Colour Map</source>
        <translation>下一个颜色表(&amp;N)</translation>
    </message>
    <message>
        <source>Colour target and result with the next map</source>
        <translation>用下一个颜色表显示目标和结果</translation>
    </message>
    <message>
        <source>&amp;Previous Colour Map</source>
        <translation>上一个颜色表(&amp;P)</translation>
    </message>
    <message>
        <source>Colour target and result with the map before</source>
        <translation>用上一个颜色表显示目标和结果</translation>
    </message>
    <message>
        <source>&amp;All Values</source>
        <translation>全部数值(&amp;A)</translation>
    </message>
    <message>
        <source>Spread the colours from the smallest to the largest value</source>
        <translation>颜色从最小值铺展到最大值</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1 至 99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Leave the hundredth at each end out</source>
        <translation>两端各略去百分之一</translation>
    </message>
    <message>
        <source>&amp;Visible Part</source>
        <translation>可见部分(&amp;V)</translation>
    </message>
    <message>
        <source>Spread the colours over what can be seen now</source>
        <translation>颜色铺展到当前可见的范围</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>对称(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>零上下范围相同</translation>
    </message>
    <message>
        <source>&amp;Amplify Differences</source>
        <translation>放大差异(&amp;A)</translation>
    </message>
    <message>
        <source>Show differences half as large in full colour</source>
        <translation>差异达到一半大小时即显示为最深的颜色</translation>
    </message>
    <message>
        <source>&amp;Weaken Differences</source>
        <translation>减弱差异(&amp;W)</translation>
    </message>
    <message>
        <source>Show only differences twice as large in full colour</source>
        <translation>差异达到两倍大小时才显示为最深的颜色</translation>
    </message>
    <message>
        <source>Set &amp;Range…</source>
        <translation>设置范围(&amp;R)…</translation>
    </message>
    <message>
        <source>Type the values of the first and the last colour</source>
        <translation>输入第一个和最后一个颜色对应的数值</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Pairs, methods and results around the pictures</source>
        <translation>图像周围是图像对、方法和结果</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>The tools that look into single pixels</source>
        <translation>查看单个像素的工具</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>The tools of training</source>
        <translation>训练工具</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Every dock where it was at first</source>
        <translation>所有停靠窗回到最初的位置</translation>
    </message>
    <message>
        <source>&amp;Hide All</source>
        <translation>全部隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Leave the window to the pictures, or bring the docks back</source>
        <translation>窗口只留图像，或恢复停靠窗</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>跟随桌面配色(&amp;D)</translation>
    </message>
    <message>
        <source>The window takes the desktop&apos;s colours</source>
        <translation>窗口使用桌面的配色</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>The window is light</source>
        <translation>窗口为浅色</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>The window is dark</source>
        <translation>窗口为深色</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Give the window the whole screen</source>
        <translation>窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Filter the target with the chosen method</source>
        <translation>用所选方法对目标滤波</translation>
    </message>
    <message>
        <source>Run &amp;Ticked</source>
        <translation>运行勾选的方法(&amp;T)</translation>
    </message>
    <message>
        <source>Run all ticked methods on this pair</source>
        <translation>对此图像对运行所有勾选的方法</translation>
    </message>
    <message>
        <source>Run Ticked on &amp;All Pairs</source>
        <translation>对所有图像对运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run all ticked methods on every pair of the list</source>
        <translation>对列表中的每个图像对运行所有勾选的方法</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the work; the results before stay</source>
        <translation>结束工作；之前的结果保留</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next result of the pair</source>
        <translation>显示此图像对的下一个结果</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>Show the result before</source>
        <translation>显示上一个结果</translation>
    </message>
    <message>
        <source>Set as Re&amp;ference</source>
        <translation>设为参考(&amp;F)</translation>
    </message>
    <message>
        <source>Compare other results with this one</source>
        <translation>将其他结果与此结果比较</translation>
    </message>
    <message>
        <source>Compare with &amp;Ground Truth</source>
        <translation>与真值比较(&amp;G)</translation>
    </message>
    <message>
        <source>Compare results with the ground truth again</source>
        <translation>重新将结果与真值比较</translation>
    </message>
    <message>
        <source>Next Pa&amp;ir</source>
        <translation>下一图像对(&amp;I)</translation>
    </message>
    <message>
        <source>Open the next pair of the list</source>
        <translation>打开列表中的下一个图像对</translation>
    </message>
    <message>
        <source>Previous Pair of the &amp;List</source>
        <translation>列表中的上一图像对(&amp;L)</translation>
    </message>
    <message>
        <source>Open the pair before</source>
        <translation>打开上一个图像对</translation>
    </message>
    <message>
        <source>&amp;Kernel Inspector</source>
        <translation>核检查器(&amp;K)</translation>
    </message>
    <message>
        <source>Show where a pixel&apos;s value comes from: click one in a picture</source>
        <translation>显示像素值的来源：在图像中点击一个像素</translation>
    </message>
    <message>
        <source>&amp;Pin Pixel</source>
        <translation>固定像素(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the inspected pixel for comparing, or take its pin away</source>
        <translation>保留所检查的像素以便比较，或取消固定</translation>
    </message>
    <message>
        <source>&amp;Next Pin</source>
        <translation>下一个固定点(&amp;N)</translation>
    </message>
    <message>
        <source>Inspect the next pinned pixel</source>
        <translation>检查下一个固定的像素</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pin</source>
        <translation>上一个固定点(&amp;V)</translation>
    </message>
    <message>
        <source>Inspect the pinned pixel before</source>
        <translation>检查上一个固定的像素</translation>
    </message>
    <message>
        <source>L&amp;ock Pixel</source>
        <translation>锁定像素(&amp;O)</translation>
    </message>
    <message>
        <source>Clicks no longer move the inspected pixel</source>
        <translation>点击不再移动所检查的像素</translation>
    </message>
    <message>
        <source>Select &amp;Region</source>
        <translation>选择区域(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle that gets metrics of its own (keys: Return at two corners)</source>
        <translation>拖出一个单独计算指标的矩形（键盘：在两个角处按回车）</translation>
    </message>
    <message>
        <source>Draw &amp;Line</source>
        <translation>画线(&amp;L)</translation>
    </message>
    <message>
        <source>Drag a line whose values are plotted (keys: Return at both ends)</source>
        <translation>拖出一条线，绘制其上的数值（键盘：在两端按回车）</translation>
    </message>
    <message>
        <source>&amp;Clear Region and Line</source>
        <translation>清除区域和线(&amp;C)</translation>
    </message>
    <message>
        <source>Remove both</source>
        <translation>同时移除两者</translation>
    </message>
    <message>
        <source>&amp;Go to Pixel…</source>
        <translation>转到像素(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the cursor by its coordinates</source>
        <translation>按坐标设置光标</translation>
    </message>
    <message>
        <source>&amp;Depth in 3-D</source>
        <translation>三维深度(&amp;D)</translation>
    </message>
    <message>
        <source>Turn the result&apos;s depths in space</source>
        <translation>在空间中旋转查看结果的深度</translation>
    </message>
    <message>
        <source>&amp;Export Plot…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the histogram or the profile as PDF, SVG, PNG or CSV</source>
        <translation>将直方图或剖面写为 PDF、SVG、PNG 或 CSV</translation>
    </message>
    <message>
        <source>&amp;Open Configuration or Run…</source>
        <translation>打开配置或训练记录(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a training configuration, or show a run that ended earlier</source>
        <translation>读取训练配置，或显示以前结束的训练</translation>
    </message>
    <message>
        <source>&amp;Start Training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Train a network as the fields say, or go on from the checkpoint</source>
        <translation>按各字段训练网络，或从检查点继续</translation>
    </message>
    <message>
        <source>&amp;Pause Training</source>
        <translation>暂停训练(&amp;P)</translation>
    </message>
    <message>
        <source>Write a checkpoint and wait, or go on</source>
        <translation>写入检查点并等待，或继续</translation>
    </message>
    <message>
        <source>S&amp;top Training</source>
        <translation>停止训练(&amp;T)</translation>
    </message>
    <message>
        <source>Write a checkpoint and end; it can go on later</source>
        <translation>写入检查点并结束；以后可以继续</translation>
    </message>
    <message>
        <source>Stop and &amp;Keep the Best</source>
        <translation>停止并保留最佳(&amp;K)</translation>
    </message>
    <message>
        <source>End now; the best validated network becomes the model</source>
        <translation>立即结束；验证结果最好的网络成为模型</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Take the trained model into the list of methods and run it</source>
        <translation>将训练好的模型加入方法列表并运行</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>批处理(&amp;B)…</translation>
    </message>
    <message>
        <source>Run methods over folders of pairs</source>
        <translation>对图像对文件夹运行方法</translation>
    </message>
    <message>
        <source>Make &amp;Synthetic Pairs…</source>
        <translation>生成合成图像对(&amp;S)…</translation>
    </message>
    <message>
        <source>Write scenes with exact depth into a folder and open them</source>
        <translation>将深度精确的场景写入文件夹并打开</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任何命令</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Everything about the program, with pictures</source>
        <translation>关于本程序的一切，配有图片</translation>
    </message>
    <message>
        <source>&amp;Quick Start</source>
        <translation>快速入门(&amp;Q)</translation>
    </message>
    <message>
        <source>Four steps through the window</source>
        <translation>四步了解窗口</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>我在看什么？(&amp;W)</translation>
    </message>
    <message>
        <source>The picture that has the focus, in words</source>
        <translation>用文字说明当前焦点所在的图像</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <source>&amp;Verify Installation…</source>
        <translation>验证安装(&amp;V)…</translation>
    </message>
    <message>
        <source>Compute known answers, and show device, versions and models</source>
        <translation>计算已知答案，并显示设备、版本和模型</translation>
    </message>
    <message>
        <source>&amp;About DKN Studio</source>
        <translation>关于 DKN Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and the papers</source>
        <translation>版本、许可证和论文</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Tr&amp;ain</source>
        <translation>训练(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>打开最近的项目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>联动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Open a pair first.</source>
        <translation>请先打开一个图像对。</translation>
    </message>
    <message>
        <source>Choose a method first.</source>
        <translation>请先选择方法。</translation>
    </message>
    <message>
        <source>Tick methods first.</source>
        <translation>请先勾选方法。</translation>
    </message>
    <message>
        <source>A parameter is not valid: see the methods.</source>
        <translation>有参数无效：请查看方法。</translation>
    </message>
    <message>
        <source>There is only one pair in the list.</source>
        <translation>列表中只有一个图像对。</translation>
    </message>
    <message>
        <source>Run a method first.</source>
        <translation>请先运行一种方法。</translation>
    </message>
    <message>
        <source>There is neither a region nor a line.</source>
        <translation>既没有区域也没有线。</translation>
    </message>
    <message>
        <source>Nothing is trained.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>Stop the training that is going on first.</source>
        <translation>请先停止正在进行的训练。</translation>
    </message>
    <message>
        <source>A field of the training is not valid.</source>
        <translation>训练的某个字段无效。</translation>
    </message>
    <message>
        <source>There is no trained model yet.</source>
        <translation>还没有训练好的模型。</translation>
    </message>
    <message>
        <source>Take the last change of a parameter or a pin back</source>
        <translation>撤销参数或图钉的上一次更改</translation>
    </message>
    <message>
        <source>Change the parameter or the pin again</source>
        <translation>重新更改参数或图钉</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>导出插图(&amp;G)…</translation>
    </message>
    <message>
        <source>Write all results side by side, the region magnified, with their differences</source>
        <translation>并排写出所有结果、放大的区域及其差异</translation>
    </message>
    <message>
        <source>Write all results, the view, the figure, the plots and the table into a folder</source>
        <translation>将所有结果、视图、插图、图表和表格写入文件夹</translation>
    </message>
</context>
<context>
    <name>dkn::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>dkn::BatchDialog</name>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Open Output &amp;Folder</source>
        <translation>打开输出文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>已停止。已写入的内容保留。</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>引导图像(&amp;G)：</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>文件夹，或模式，例如 shots/*_rgb.png</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>目标图像(&amp;T)：</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>留空：在同一文件夹中</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>真值(&amp;R)：</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>可选：用于评测结果</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>输出(&amp;O)：</translation>
    </message>
    <message>
        <source>Results are written to OUTPUT/METHOD/NAME</source>
        <translation>结果写入 OUTPUT/METHOD/NAME</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>&amp;Methods:</source>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>How full-resolution targets are degraded; none takes them as they are</source>
        <translation>全分辨率目标的降质方式；“none”表示保持原样</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>协议(&amp;P)：</translation>
    </message>
    <message>
        <source>Replace results that are &amp;there already</source>
        <translation>替换已有的结果(&amp;T)</translation>
    </message>
    <message>
        <source>Go on after a &amp;failure</source>
        <translation>失败后继续(&amp;F)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>请选择引导图像的文件夹。</translation>
    </message>
    <message>
        <source>Choose where the results go.</source>
        <translation>请选择结果的保存位置。</translation>
    </message>
    <message>
        <source>Tick a method.</source>
        <translation>请勾选一种方法。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>%1 done, %2 there already, %3 failed.</source>
        <translation>完成 %1，已存在 %2，失败 %3。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Measured by RMSE and others, also by the weighted F-measure, or by mean IoU</source>
        <translation>用 RMSE 等评测，并用加权 F 值，或用平均 IoU</translation>
    </message>
    <message>
        <source>Targets &amp;hold:</source>
        <translation>目标的内容(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>dkn::CoachMarks</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dkn::ColourBar</name>
    <message>
        <source>Colour bar</source>
        <translation>颜色条</translation>
    </message>
    <message>
        <source>Colour bar: %1</source>
        <translation>颜色条：%1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1
Double-click to change the range</source>
        <translation>%1
双击可更改范围</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>Coolwarm (diverging)</source>
        <translation>Coolwarm（发散）</translation>
    </message>
    <message>
        <source>Twilight (cyclic)</source>
        <translation>Twilight（循环）</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>错误像素</translation>
    </message>
</context>
<context>
    <name>dkn::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dkn::ComparePage</name>
    <message>
        <source>inspected pixel</source>
        <translation>所检查的像素</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>固定点 %1</translation>
    </message>
    <message>
        <source>Weights tap by tap, on one scale.</source>
        <translation>逐个采样点的权重，使用同一刻度。</translation>
    </message>
    <message>
        <source>The kernels differ in shape: weights are drawn where they sample, on the pixel grid around the pixel, on one scale.</source>
        <translation>核的形状不同：权重按同一刻度画在其采样处，即像素周围的像素网格上。</translation>
    </message>
    <message>
        <source>Output: A %1, B %2</source>
        <translation>输出：A %1，B %2</translation>
    </message>
    <message>
        <source>Pixel of A</source>
        <translation>A 的像素</translation>
    </message>
    <message>
        <source>Pixel of B</source>
        <translation>B 的像素</translation>
    </message>
    <message>
        <source>Method of A</source>
        <translation>A 的方法</translation>
    </message>
    <message>
        <source>Method of B</source>
        <translation>B 的方法</translation>
    </message>
    <message>
        <source>A, weights</source>
        <translation>A，权重</translation>
    </message>
    <message>
        <source>B, weights</source>
        <translation>B，权重</translation>
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
        <translation>图表保存为 .png、.svg 或 .pdf；%1 的扩展名不同。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>dkn::DropOverlay</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>拖放以打开</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导图像</translation>
    </message>
    <message>
        <source>Drop the sharp picture here</source>
        <translation>将清晰的图像拖放到这里</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图像</translation>
    </message>
    <message>
        <source>Drop the picture to be filtered here</source>
        <translation>将要滤波的图像拖放到这里</translation>
    </message>
</context>
<context>
    <name>dkn::FileController</name>
    <message>
        <source>Export All</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Files without a partner: %1.</source>
        <translation>没有配对的文件：%1。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript module: running it runs the code in it. Use files that you trust.</source>
        <translation>%1 是 TorchScript 模块：运行它会执行其中的代码。请只使用您信任的文件。</translation>
    </message>
    <message>
        <source>%1 is no picture, no folder, no model and no session.</source>
        <translation>%1 不是图像、文件夹、模型或会话。</translation>
    </message>
    <message>
        <source>Drop one or two pictures, or a folder of pairs.</source>
        <translation>请拖放一幅或两幅图像，或图像对文件夹。</translation>
    </message>
    <message>
        <source>%1 is the guidance. Now drop the target on the right half.</source>
        <translation>%1 是引导图像。现在请将目标图像拖放到右半边。</translation>
    </message>
    <message>
        <source>%1 is the target. Now drop the guidance on the left half.</source>
        <translation>%1 是目标图像。现在请将引导图像拖放到左半边。</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the view</source>
        <translation>正在导出视图</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>There is no plot to export: open the histogram or the profile first.</source>
        <translation>没有可导出的图表：请先打开直方图或剖面。</translation>
    </message>
    <message>
        <source>Export Plot</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>No longer there:
%1</source>
        <translation>已不存在：
%1</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)</source>
        <translation>SVG (*.svg);;PDF (*.pdf);;PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Exporting the figure</source>
        <translation>正在导出插图</translation>
    </message>
</context>
<context>
    <name>dkn::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>dkn::HistogramDock</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Pixels [%]</source>
        <translation>像素 [%]</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Open a pair to see how often its values occur.</source>
        <translation>打开图像对以查看其数值的分布。</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>对数刻度(&amp;G)</translation>
    </message>
</context>
<context>
    <name>dkn::ImagePanel</name>
    <message>
        <source>%1 %2, empty</source>
        <translation>%1 %2，空</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>Pixel %1, %2: %3</source>
        <translation>像素 %1, %2：%3</translation>
    </message>
</context>
<context>
    <name>dkn::InspectorModel</name>
    <message>
        <source>Computing a kernel</source>
        <translation>正在计算核</translation>
    </message>
    <message>
        <source>%1 has no kernel to show: its result is no weighted sum of target values.</source>
        <translation>%1 没有可显示的核：其结果不是目标值的加权和。</translation>
    </message>
    <message>
        <source>Maps of %1</source>
        <translation>%1 的图</translation>
    </message>
    <message>
        <source>%1 has no kernels to make maps of.</source>
        <translation>%1 没有可用于制图的核。</translation>
    </message>
    <message>
        <source>Sampling density of %1</source>
        <translation>%1 的采样密度</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>图钉 %1</translation>
    </message>
    <message>
        <source>removal of pin %1</source>
        <translation>移除图钉 %1</translation>
    </message>
</context>
<context>
    <name>dkn::InstallationCheck</name>
    <message>
        <source>Pictures are written and read again</source>
        <translation>写入图像并重新读取</translation>
    </message>
    <message>
        <source>largest deviation %1</source>
        <translation>最大偏差 %1</translation>
    </message>
    <message>
        <source>a constant deviates by %1</source>
        <translation>常数的偏差为 %1</translation>
    </message>
    <message>
        <source>; the taps of a pixel give its value within %1</source>
        <translation>；一个像素的采样点在 %1 的误差内得出其值</translation>
    </message>
    <message>
        <source>Threads: %1 of %2; devices: %3</source>
        <translation>线程：%1 / %2；设备：%3</translation>
    </message>
    <message>
        <source>Models are found</source>
        <translation>找到模型</translation>
    </message>
    <message>
        <source>none; put .safetensors files beside the program</source>
        <translation>无；请将 .safetensors 文件放在程序旁边</translation>
    </message>
</context>
<context>
    <name>dkn::KernelDock</name>
    <message>
        <source>Kernel inspector</source>
        <translation>核检查器</translation>
    </message>
    <message>
        <source>Kern&amp;el of</source>
        <translation>核来自(&amp;E)</translation>
    </message>
    <message>
        <source>Method whose kernel is shown</source>
        <translation>显示其核的方法</translation>
    </message>
    <message>
        <source>Channel of the target</source>
        <translation>目标的通道</translation>
    </message>
    <message>
        <source>Pi&amp;xel</source>
        <translation>像素(&amp;X)</translation>
    </message>
    <message>
        <source>Pixel, x</source>
        <translation>像素，x</translation>
    </message>
    <message>
        <source>Pixel, y</source>
        <translation>像素，y</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Clicks in the pictures no longer move the pixel (K)</source>
        <translation>在图像中点击不再移动像素 (K)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this pixel for comparing, up to 8 of them (P); go through them with N</source>
        <translation>保留此像素以便比较，最多 8 个 (P)；按 N 逐个查看</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Computing a kernel</source>
        <translation>正在计算核</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导图像</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Picture under the kernel</source>
        <translation>核下方的图像</translation>
    </message>
    <message>
        <source>Neighbourhood of the pixel</source>
        <translation>像素的邻域</translation>
    </message>
    <message>
        <source>Taps of the kernel</source>
        <translation>核的采样点</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <source>&amp;Kernel…</source>
        <translation>核(&amp;K)…</translation>
    </message>
    <message>
        <source>Export the kernel</source>
        <translation>导出核</translation>
    </message>
    <message>
        <source>&amp;Copy Taps as CSV</source>
        <translation>复制采样点为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Neighbourhood…</source>
        <translation>邻域(&amp;N)…</translation>
    </message>
    <message>
        <source>Export the neighbourhood</source>
        <translation>导出邻域</translation>
    </message>
    <message>
        <source>Heat Map: %1…</source>
        <translation>热图：%1…</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>导出热图</translation>
    </message>
</context>
<context>
    <name>dkn::KernelPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>显示的数值</translation>
    </message>
    <message>
        <source>What the kernel is made of: each stream alone, their product, and the product normalised</source>
        <translation>核的组成：各支路本身、它们的乘积、归一化后的乘积</translation>
    </message>
    <message>
        <source>Kernel: product, normalised</source>
        <translation>核：乘积，已归一化</translation>
    </message>
    <message>
        <source>Guidance stream alone</source>
        <translation>仅引导支路</translation>
    </message>
    <message>
        <source>Target stream alone</source>
        <translation>仅目标支路</translation>
    </message>
    <message>
        <source>Product, before normalisation</source>
        <translation>乘积，归一化前</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
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
        <translation>偏移长度，px</translation>
    </message>
</context>
<context>
    <name>dkn::KernelText</name>
    <message>
        <source>%1 chose %2 × %2 taps, counted %3.</source>
        <translation>%1 选择了 %2 × %2 个采样点，%3编号。</translation>
    </message>
    <message>
        <source>down the columns</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>along the rows</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>Offsets are in pixels of the guidance, Δx to the right, Δy down; the base grid is not included: position = base + offset.</source>
        <translation>偏移以引导图像的像素为单位，Δx 向右，Δy 向下；不含基础网格：位置 = 基础 + 偏移。</translation>
    </message>
    <message>
        <source>The network&apos;s raw offsets are multiplied by %1.</source>
        <translation>网络的原始偏移乘以 %1。</translation>
    </message>
    <message>
        <source>Positions are kept within the %1 × %1 window; beyond the image the nearest pixel counts.</source>
        <translation>位置限制在 %1 × %1 窗口内；图像之外取最近的像素。</translation>
    </message>
    <message>
        <source>Pixels outside the %1 × %1 window or the image count as 0.</source>
        <translation>%1 × %1 窗口或图像之外的像素按 0 计。</translation>
    </message>
    <message>
        <source>Σw = 0: the kernel&apos;s sum is added to the target (residual connection).</source>
        <translation>Σw = 0：核的和加到目标上（残差连接）。</translation>
    </message>
    <message>
        <source>Σw = 1: the kernel&apos;s sum is the output (no residual connection).</source>
        <translation>Σw = 1：核的和即为输出（无残差连接）。</translation>
    </message>
    <message>
        <source>output = Σ w·t = %1</source>
        <translation>输出 = Σ w·t = %1</translation>
    </message>
    <message>
        <source>output = target + Σ w·t = %1 %2 %3 = %4</source>
        <translation>输出 = 目标 + Σ w·t = %1 %2 %3 = %4</translation>
    </message>
    <message>
        <source>✔ agrees with the stored %1 (difference %2, tolerance %3)</source>
        <translation>✔ 与存储的 %1 一致（差 %2，容差 %3）</translation>
    </message>
    <message>
        <source>✘ differs from the stored %1 (by %2, tolerance %3)</source>
        <translation>✘ 与存储的 %1 不同（相差 %2，容差 %3）</translation>
    </message>
    <message>
        <source>%1 learned nothing: these are its implicit weights, one tap for each of the target&apos;s pixels that it averages, in a support %2 taps wide. No offsets; Σw = 1.</source>
        <translation>%1 未经学习：这些是其隐含权重，对所平均的每个目标像素各有一个采样点，支撑宽度为 %2 个采样点。无偏移；Σw = 1。</translation>
    </message>
    <message>
        <source>Tap (%1, %2): offset (%3, %4), sampled at (%5, %6), value %7, weight %8</source>
        <translation>采样点 (%1, %2)：偏移 (%3, %4)，采样于 (%5, %6)，值 %7，权重 %8</translation>
    </message>
</context>
<context>
    <name>dkn::LogDock</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>dkn::MainWindow</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 用于 %2：%3</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>A training is going on. It ends with a checkpoint and is offered the next time.</source>
        <translation>训练正在进行。它将写入检查点后结束，下次可以继续。</translation>
    </message>
    <message>
        <source>%1: stop and close?</source>
        <translation>%1：停止并关闭吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>%1/MP</source>
        <translation>%1/MP</translation>
    </message>
    <message>
        <source>Method, device, precision, time and time a megapixel of the result that is shown</source>
        <translation>所显示结果的方法、设备、精度、时间以及每百万像素的时间</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No pair is open</source>
        <translation>没有打开的图像对</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1 %2&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;%1 %2&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with Qt, LibTorch and OpenCV.</source>
        <translation>使用可变形核网络的联合图像滤波，依据 B. Kim、J. Ponce 和 B. Ham 的论文“Deformable Kernel Networks for Joint Image Filtering”，International Journal of Computer Vision，2021。&lt;br&gt;&lt;br&gt;依据 GNU 通用公共许可证第 3 版或更新版本发布的自由软件，不提供任何担保。使用 Qt、LibTorch 和 OpenCV 制作。</translation>
    </message>
    <message>
        <source>Two pictures go in</source>
        <translation>输入两幅图像</translation>
    </message>
    <message>
        <source>Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: %1.</source>
        <translation>将引导图像（清晰的图像）和目标图像（例如深度图）拖放到面板上，或载入示例：%1。</translation>
    </message>
    <message>
        <source>One comes out</source>
        <translation>输出一幅</translation>
    </message>
    <message>
        <source>Choose a method and run it: %1. Its result appears from the middle of the view outwards.</source>
        <translation>选择一种方法并运行：%1。结果从视图中间向外逐步显示。</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the values themselves.</source>
        <translation>滚轮以指针为中心缩放，拖动可同时移动所有面板。面板下方一行显示数值本身。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>追问原因</translation>
    </message>
    <message>
        <source>Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it moved, and with what weight.</source>
        <translation>按 %1 并点击一个像素：核检查器显示网络选择了哪些邻域像素、移动了多远以及权重多大。</translation>
    </message>
    <message>
        <source>This panel is empty.</source>
        <translation>此面板为空。</translation>
    </message>
    <message>
        <source>It is shown in its own colours.</source>
        <translation>以其本身的颜色显示。</translation>
    </message>
    <message>
        <source>Each colour stands for a value; equal colours are equal values in all panels.</source>
        <translation>每种颜色代表一个数值；在所有面板中颜色相同即数值相同。</translation>
    </message>
    <message>
        <source>Red is too large, blue too small, grey right.</source>
        <translation>红色偏大，蓝色偏小，灰色正确。</translation>
    </message>
    <message>
        <source>The lighter, the farther from the reference.</source>
        <translation>越亮，与参考相差越大。</translation>
    </message>
    <message>
        <source>Marked pixels are farther from the reference than the threshold.</source>
        <translation>标记的像素与参考的差异超过阈值。</translation>
    </message>
    <message>
        <source>The colours are of this picture alone; its bar has the numbers.</source>
        <translation>颜色仅属于此图像；数值见其颜色条。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>values from %1 to %2 %3</source>
        <translation>数值从 %1 到 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Making %n scene(s)</source>
        <translation>
            <numerusform>正在生成 %n 个场景</numerusform>
        </translation>
    </message>
    <message>
        <source>Run in &amp;Small Tiles</source>
        <translation>用小块运行(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;Other Files…</source>
        <translation>选择其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>The filter that Run applies to the target</source>
        <translation>运行时应用于目标的滤波器</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Colours of target and result (next: G)</source>
        <translation>目标和结果的颜色（下一个：G）</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>颜色表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Drop a guidance and a target here, or</source>
        <translation>将引导图像和目标图像拖放到这里，或者</translation>
    </message>
</context>
<context>
    <name>dkn::MapsPage</name>
    <message>
        <source>Mean offset length, px</source>
        <translation>平均偏移长度，px</translation>
    </message>
    <message>
        <source>Direction of the offsets, rad</source>
        <translation>偏移方向，rad</translation>
    </message>
    <message>
        <source>Entropy of the weights, bit</source>
        <translation>权重的熵，bit</translation>
    </message>
    <message>
        <source>Share of taps beyond an edge</source>
        <translation>位于边缘另一侧的采样点比例</translation>
    </message>
    <message>
        <source>Sum of |weight|</source>
        <translation>|权重| 之和</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Kernel on the pixel grid</source>
        <translation>像素网格上的核</translation>
    </message>
    <message>
        <source>Taps a pixel samples</source>
        <translation>像素所采样的点</translation>
    </message>
    <message>
        <source>Density of the surroundings</source>
        <translation>周围的密度</translation>
    </message>
    <message>
        <source>Where the %1 × %1 pixels around this one sample, relative to themselves</source>
        <translation>此像素周围 %1 × %1 个像素相对于自身的采样位置</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>针对 %1 训练，此图像对为 %2。</translation>
    </message>
</context>
<context>
    <name>dkn::MethodsDock</name>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 的参数</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Space ticks a method for the runs of all ticked methods</source>
        <translation>按空格键勾选方法，以便一起运行所有勾选的方法</translation>
    </message>
</context>
<context>
    <name>dkn::NeighbourhoodView</name>
    <message>
        <source>Click a pixel of a picture to see where its value comes from.</source>
        <translation>点击图像中的像素，查看其值的来源。</translation>
    </message>
    <message>
        <source>Run a method first: its kernels are shown here.</source>
        <translation>请先运行一种方法：其核将显示在这里。</translation>
    </message>
    <message>
        <source>Pixel %1, %2: output %3, taps: %4</source>
        <translation>像素 %1, %2：输出 %3，采样点：%4</translation>
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
        <translation>打开图像对</translation>
    </message>
    <message>
        <source>Open Folder of Pairs</source>
        <translation>打开图像对文件夹</translation>
    </message>
    <message>
        <source>&amp;Guidance:</source>
        <translation>引导图像(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>目标图像(&amp;T)：</translation>
    </message>
    <message>
        <source>Ground t&amp;ruth:</source>
        <translation>真值(&amp;R)：</translation>
    </message>
    <message>
        <source>The sharp picture, for example a photograph</source>
        <translation>清晰的图像，例如照片</translation>
    </message>
    <message>
        <source>A folder, or a pattern such as shots/*_rgb.png</source>
        <translation>文件夹，或模式，例如 shots/*_rgb.png</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map; any size</source>
        <translation>要滤波的图像，例如深度图；尺寸不限</translation>
    </message>
    <message>
        <source>Empty: in the same folder</source>
        <translation>留空：在同一文件夹中</translation>
    </message>
    <message>
        <source>Optional: what results are measured against</source>
        <translation>可选：用于评测结果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>交换(&amp;S)</translation>
    </message>
    <message>
        <source>Exchange guidance and target</source>
        <translation>交换引导图像和目标图像</translation>
    </message>
    <message>
        <source>As it is: it is the input</source>
        <translation>保持原样：它就是输入</translation>
    </message>
    <message>
        <source>Degrade: bicubic down and up</source>
        <translation>降质：双三次缩小再放大</translation>
    </message>
    <message>
        <source>Degrade: keep one pixel of each block</source>
        <translation>降质：每块保留一个像素</translation>
    </message>
    <message>
        <source>Degrade: bicubic with depth noise</source>
        <translation>降质：双三次加深度噪声</translation>
    </message>
    <message>
        <source>Degrade: Gaussian noise, same resolution</source>
        <translation>降质：高斯噪声，分辨率不变</translation>
    </message>
    <message>
        <source>A full-resolution target can be degraded, as for tests: the original is the ground truth then</source>
        <translation>可以像测试那样对全分辨率目标降质：原图即为真值</translation>
    </message>
    <message>
        <source>Use of the target</source>
        <translation>目标图像的用途</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>&amp;Use of the target:</source>
        <translation>目标图像的用途(&amp;U)：</translation>
    </message>
    <message>
        <source>0 in 16-bit files, not-a-number in float files</source>
        <translation>16 位文件中的 0，浮点文件中的非数值 (NaN)</translation>
    </message>
    <message>
        <source>This value:</source>
        <translation>此值：</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unknown pixels</source>
        <translation>未知像素</translation>
    </message>
    <message>
        <source>Value of unknown pixels</source>
        <translation>未知像素的值</translation>
    </message>
    <message>
        <source>Unknown &amp;pixels have:</source>
        <translation>未知像素的值为(&amp;P)：</translation>
    </message>
    <message>
        <source>For example mm or cm; empty: as stored</source>
        <translation>例如 mm 或 cm；留空：按存储的值</translation>
    </message>
    <message>
        <source>U&amp;nit of the values:</source>
        <translation>数值的单位(&amp;N)：</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;All files (*)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pgm *.ppm *.pfm *.npy *.exr *.dpt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>The value of unknown pixels is a number, with a decimal point.</source>
        <translation>未知像素的值是一个数字，使用小数点。</translation>
    </message>
    <message>
        <source>Choose both files.</source>
        <translation>请选择两个文件。</translation>
    </message>
    <message>
        <source>Choose the folder of the guidance pictures.</source>
        <translation>请选择引导图像的文件夹。</translation>
    </message>
    <message>
        <source>Values: depth, disparity, colours</source>
        <translation>数值：深度、视差、颜色</translation>
    </message>
    <message>
        <source>Saliency: how much a pixel belongs to the foreground</source>
        <translation>显著性：像素属于前景的程度</translation>
    </message>
    <message>
        <source>Classes: a label map, or score maps as .npy</source>
        <translation>类别：标签图，或 .npy 得分图</translation>
    </message>
    <message>
        <source>What results are measured by: RMSE and others, also the weighted F-measure, or mean IoU</source>
        <translation>结果的评测指标：RMSE 等，另有加权 F 值，或平均 IoU</translation>
    </message>
    <message>
        <source>The target holds</source>
        <translation>目标的内容</translation>
    </message>
    <message>
        <source>The target &amp;holds:</source>
        <translation>目标的内容(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>dkn::PairEntry</name>
    <message>
        <source>Demo scene</source>
        <translation>示例场景</translation>
    </message>
</context>
<context>
    <name>dkn::PairGallery</name>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导图像</translation>
    </message>
    <message>
        <source>A sharp picture of the scene, for example a photograph, that shows where the edges are.</source>
        <translation>场景的清晰图像，例如照片，显示边缘在哪里。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标图像</translation>
    </message>
    <message>
        <source>The picture to be filtered, for example a depth map: blurred, noisy or of low resolution.</source>
        <translation>要滤波的图像，例如模糊、含噪声或低分辨率的深度图。</translation>
    </message>
    <message>
        <source>The target brought to the guidance&apos;s size, as the filters get it.</source>
        <translation>调整到引导图像尺寸的目标图像，即滤波器的输入。</translation>
    </message>
    <message>
        <source>There is no ground truth: name one when you open the pair, or degrade a full-resolution target.</source>
        <translation>没有真值：请在打开图像对时指定，或对全分辨率目标降质。</translation>
    </message>
    <message>
        <source>synthetic scene</source>
        <translation>合成场景</translation>
    </message>
    <message>
        <source>depth, %1</source>
        <translation>深度，%1</translation>
    </message>
    <message>
        <source>exact depth</source>
        <translation>精确深度</translation>
    </message>
    <message>
        <source>The result was put away to save memory. Run the method again to see it.</source>
        <translation>为节省内存，结果已被清出。要查看请重新运行该方法。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a method and press Run (Ctrl+R)</source>
        <translation>选择方法并按“运行”(Ctrl+R)</translation>
    </message>
    <message>
        <source>The target with the edges of the guidance.</source>
        <translation>具有引导图像边缘的目标图像。</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1，正在运行</translation>
    </message>
    <message>
        <source>What results are compared with: the ground truth, or a result of your choice.</source>
        <translation>与结果相比较的对象：真值，或您选择的结果。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>绝对差异</translation>
    </message>
    <message>
        <source>Bad pixels</source>
        <translation>错误像素</translation>
    </message>
    <message>
        <source>Relative difference</source>
        <translation>相对差异</translation>
    </message>
    <message>
        <source>How far the result is from the ground truth.</source>
        <translation>结果与真值相差多少。</translation>
    </message>
    <message>
        <source>Run a method to see how far its result is from the reference.</source>
        <translation>运行一种方法，查看其结果与参考相差多少。</translation>
    </message>
    <message>
        <source>This result is the reference itself: show another one (PgDn), or compare with the ground truth (Shift+R).</source>
        <translation>此结果本身就是参考：请显示另一个 (PgDn)，或与真值比较 (Shift+R)。</translation>
    </message>
</context>
<context>
    <name>dkn::PairListModel</name>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>A synthetic scene with exact depth</source>
        <translation>深度精确的合成场景</translation>
    </message>
    <message>
        <source>Guidance: %1
Target: %2</source>
        <translation>引导图像：%1
目标图像：%2</translation>
    </message>
    <message>
        <source>
Ground truth: %1</source>
        <translation>
真值：%1</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>dkn::PairsDock</name>
    <message>
        <source>Pairs</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>Return opens a pair, Delete closes it</source>
        <translation>回车打开图像对，Delete 关闭</translation>
    </message>
</context>
<context>
    <name>dkn::PanelGrid</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose what to show here: click on the title.</source>
        <translation>点击标题，选择在此显示的内容。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>|Difference|</source>
        <translation>|差异|</translation>
    </message>
</context>
<context>
    <name>dkn::Parameter</name>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
</context>
<context>
    <name>dkn::ParameterForm</name>
    <message>
        <source>Choose a method.</source>
        <translation>请选择方法。</translation>
    </message>
    <message>
        <source>%1 has no parameters.</source>
        <translation>%1 没有参数。</translation>
    </message>
    <message>
        <source>%1
From %2 to %3, usually %4</source>
        <translation>%1
从 %2 到 %3，通常为 %4</translation>
    </message>
</context>
<context>
    <name>dkn::PinsPage</name>
    <message>
        <source>Pin pixels with P: their kernels stand here side by side, on one scale.</source>
        <translation>按 P 固定像素：它们的核将按同一刻度并排显示在这里。</translation>
    </message>
    <message>
        <source>Weights on one scale, from %1 to %2.</source>
        <translation>同一刻度的权重，从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>dkn::PixelDialog</name>
    <message>
        <source>Go to Pixel</source>
        <translation>转到像素</translation>
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
        <translation>列 (x)，0 到 %1(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Row (y), 0 to %1:</source>
        <translation>行 (y)，0 到 %1(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>dkn::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Computing</source>
        <translation>计算(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;olours of values:</source>
        <translation>数值的颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>All cores (%1)</source>
        <translation>所有核心 (%1)</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>线程(&amp;H)：</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>设备(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>精度(&amp;P)：</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Side of the pieces in which networks run: smaller ones take less memory</source>
        <translation>网络分块运行时每块的边长：越小占用内存越少</translation>
    </message>
    <message>
        <source>T&amp;ile:</source>
        <translation>块大小(&amp;I)：</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that one other keys first.</source>
        <translation>%1 已属于“%2”。请先为其指定其他按键。</translation>
    </message>
</context>
<context>
    <name>dkn::ProfileDock</name>
    <message>
        <source>Along the line [pixels]</source>
        <translation>沿线 [像素]</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面</translation>
    </message>
    <message>
        <source>Values along the line</source>
        <translation>沿线的数值</translation>
    </message>
    <message>
        <source>Draw a line across a picture (D) to see the values along it.</source>
        <translation>在图像中画一条线 (D)，查看沿线的数值。</translation>
    </message>
    <message>
        <source>Results of &amp;all methods</source>
        <translation>所有方法的结果(&amp;A)</translation>
    </message>
    <message>
        <source>Draw every method that was run, not only what the panels show</source>
        <translation>绘制所有已运行的方法，而不仅是面板中显示的</translation>
    </message>
</context>
<context>
    <name>dkn::RangeEditor</name>
    <message>
        <source>Highest colour</source>
        <translation>最高颜色</translation>
    </message>
    <message>
        <source>Lowest colour</source>
        <translation>最低颜色</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>颜色表</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;All values</source>
        <translation>全部数值(&amp;A)</translation>
    </message>
    <message>
        <source>From the smallest to the largest value</source>
        <translation>从最小值到最大值</translation>
    </message>
    <message>
        <source>&amp;1 to 99 %</source>
        <translation>1 至 99 %(&amp;1)</translation>
    </message>
    <message>
        <source>Without the hundredth at each end</source>
        <translation>略去两端各百分之一</translation>
    </message>
    <message>
        <source>&amp;Visible part</source>
        <translation>可见部分(&amp;V)</translation>
    </message>
    <message>
        <source>1 to 99 % of what can be seen now</source>
        <translation>当前可见内容的 1 至 99 %</translation>
    </message>
    <message>
        <source>&amp;Symmetric</source>
        <translation>对称(&amp;S)</translation>
    </message>
    <message>
        <source>As far below zero as above it</source>
        <translation>零上下范围相同</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>The lowest colour must stand for less than the highest.</source>
        <translation>最低颜色的值必须小于最高颜色的值。</translation>
    </message>
</context>
<context>
    <name>dkn::Readout</name>
    <message>
        <source>(invalid)</source>
        <translation>（无效）</translation>
    </message>
    <message>
        <source>(nearest of %1)</source>
        <translation>（%1 中最近的）</translation>
    </message>
    <message>
        <source>Point at a picture to read its values</source>
        <translation>指向图像以读取其数值</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>光标处的数值</translation>
    </message>
    <message>
        <source>Values of the pixel under the cursor in every picture</source>
        <translation>每幅图像中光标下像素的数值</translation>
    </message>
</context>
<context>
    <name>dkn::ReliefDock</name>
    <message>
        <source>Export Points</source>
        <translation>导出点</translation>
    </message>
    <message>
        <source>Polygon files (*.ply)</source>
        <translation>多边形文件 (*.ply)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>三维</translation>
    </message>
    <message>
        <source>Points in space</source>
        <translation>空间中的点</translation>
    </message>
    <message>
        <source>Drag to turn, Shift and drag to move, wheel to zoom, Home for the front</source>
        <translation>拖动旋转，按住 Shift 拖动平移，滚轮缩放，Home 回到正面</translation>
    </message>
    <message>
        <source>Run a method, or choose the input, to see its depths in space.</source>
        <translation>运行一种方法，或选择输入，以在空间中查看其深度。</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Meaning of the values</source>
        <translation>数值的含义</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Focal length:</source>
        <translation>焦距(&amp;F)：</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Guessed for a field of view of 60°; the centre is the picture&apos;s middle</source>
        <translation>按 60° 视场角估计；中心为图像中点</translation>
    </message>
    <message>
        <source>E&amp;xport PLY…</source>
        <translation>导出 PLY(&amp;X)…</translation>
    </message>
    <message>
        <source>Depths</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Disparities</source>
        <translation>视差</translation>
    </message>
    <message>
        <source>Of the guidance</source>
        <translation>引导图像的颜色</translation>
    </message>
    <message>
        <source>Of the values</source>
        <translation>数值的颜色</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>dkn::Result</name>
    <message>
        <source>The result would replace the input %1. Choose another name.</source>
        <translation>结果会覆盖输入 %1。请换一个名称。</translation>
    </message>
    <message>
        <source>The stored result %1 does not fit its pair. Run the method again.</source>
        <translation>存储的结果 %1 与其图像对不符。请重新运行该方法。</translation>
    </message>
</context>
<context>
    <name>dkn::ResultsDock</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Selecting a row shows its result, Delete removes it</source>
        <translation>选择一行即显示其结果，Delete 删除</translation>
    </message>
    <message>
        <source>Results of a&amp;ll pairs</source>
        <translation>所有图像对的结果(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dkn::RunTableModel</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, put away</source>
        <translation>完成，已清出</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Needs a ground truth</source>
        <translation>需要真值</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>图像对</translation>
    </message>
    <message>
        <source>The pair that the method was run on</source>
        <translation>运行该方法的图像对</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The filter or model</source>
        <translation>滤波器或模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>All parameters of the run</source>
        <translation>运行的所有参数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How the run goes, or how it ended</source>
        <translation>运行的进展或结局</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root mean square error against the ground truth, without 6 pixels at every side; valid pixels only. Lower is better.</source>
        <translation>相对真值的均方根误差，各边略去 6 个像素；仅有效像素。越低越好。</translation>
    </message>
    <message>
        <source>RMSE, whole</source>
        <translation>RMSE，全图</translation>
    </message>
    <message>
        <source>Root mean square error over the whole picture; valid pixels only. Lower is better.</source>
        <translation>整幅图像的均方根误差；仅有效像素。越低越好。</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference from the ground truth over the whole picture; valid pixels only. Lower is better.</source>
        <translation>整幅图像与真值的平均绝对差；仅有效像素。越低越好。</translation>
    </message>
    <message>
        <source>Bad [%]</source>
        <translation>错误 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that are off by more than %1. Lower is better.</source>
        <translation>误差超过 %1 的像素比例。越低越好。</translation>
    </message>
    <message>
        <source>PSNR [dB]</source>
        <translation>PSNR [dB]</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio over the whole picture. Higher is better.</source>
        <translation>整幅图像的峰值信噪比。越高越好。</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity (11 × 11 Gaussian windows) over the whole picture. Higher is better.</source>
        <translation>整幅图像的结构相似性（11 × 11 高斯窗）。越高越好。</translation>
    </message>
    <message>
        <source>Region RMSE</source>
        <translation>区域 RMSE</translation>
    </message>
    <message>
        <source>Root mean square error within the region. Lower is better.</source>
        <translation>区域内的均方根误差。越低越好。</translation>
    </message>
    <message>
        <source>Region MAD</source>
        <translation>区域 MAD</translation>
    </message>
    <message>
        <source>Mean absolute difference within the region. Lower is better.</source>
        <translation>区域内的平均绝对差。越低越好。</translation>
    </message>
    <message>
        <source>Region bad [%]</source>
        <translation>区域错误 [%]</translation>
    </message>
    <message>
        <source>Share of bad pixels within the region. Lower is better.</source>
        <translation>区域内错误像素的比例。越低越好。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of the filter alone, without reading and writing</source>
        <translation>仅滤波本身，不含读写</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the filter ran on</source>
        <translation>滤波运行的设备</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When the run ended</source>
        <translation>运行结束的时间</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>时间 [s]</translation>
    </message>
    <message>
        <source>Weighted F</source>
        <translation>加权 F</translation>
    </message>
    <message>
        <source>Weighted F-measure (Margolin et al. 2014) of a saliency map over the whole picture. Higher is better.</source>
        <translation>整幅图像显著性图的加权 F 值 (Margolin et al. 2014)。越高越好。</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Intersection over union, mean of the classes, over the whole picture. Higher is better.</source>
        <translation>整幅图像的交并比，取各类别平均。越高越好。</translation>
    </message>
    <message>
        <source>Right [%]</source>
        <translation>正确 [%]</translation>
    </message>
    <message>
        <source>Share of the pixels that have the right class. Higher is better.</source>
        <translation>类别正确的像素比例。越高越好。</translation>
    </message>
    <message>
        <source>Region IoU</source>
        <translation>区域 IoU</translation>
    </message>
    <message>
        <source>Mean intersection over union within the region. Higher is better.</source>
        <translation>区域内的平均交并比。越高越好。</translation>
    </message>
</context>
<context>
    <name>dkn::SampleStrip</name>
    <message>
        <source>Validation pair %1 after %2 iterations</source>
        <translation>%2 次迭代后的验证图像对 %1</translation>
    </message>
    <message>
        <source>A validation pair is shown here, once for every validation.</source>
        <translation>每次验证时，在此显示一个验证图像对。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导图像</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
</context>
<context>
    <name>dkn::SaveDialog</name>
    <message>
        <source>16-bit PNG, rounded to whole numbers</source>
        <translation>16 位 PNG，四舍五入为整数</translation>
    </message>
    <message>
        <source>8-bit PNG, rounded to whole numbers up to 255</source>
        <translation>8 位 PNG，四舍五入为不超过 255 的整数</translation>
    </message>
    <message>
        <source>TIFF, 32-bit float</source>
        <translation>TIFF，32 位浮点</translation>
    </message>
    <message>
        <source>PFM, 32-bit float</source>
        <translation>PFM，32 位浮点</translation>
    </message>
    <message>
        <source>NumPy, 32-bit float</source>
        <translation>NumPy，32 位浮点</translation>
    </message>
    <message>
        <source>OpenEXR, 32-bit float</source>
        <translation>OpenEXR，32 位浮点</translation>
    </message>
    <message>
        <source>Save Result</source>
        <translation>保存结果</translation>
    </message>
</context>
<context>
    <name>dkn::SceneDialog</name>
    <message>
        <source>Make Synthetic Pairs</source>
        <translation>生成合成图像对</translation>
    </message>
    <message>
        <source>The same seed gives the same scene</source>
        <translation>相同的种子生成相同的场景</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Folder of the Scenes</source>
        <translation>场景的文件夹</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;How many:</source>
        <translation>数量(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Seed of the first:</source>
        <translation>第一个的种子(&amp;S)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>尺寸(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>dkn::Session</name>
    <message>
        <source>A pair without files was left out.</source>
        <translation>没有文件的图像对已略去。</translation>
    </message>
    <message>
        <source>The arrangement “%1” is not known.</source>
        <translation>未知的排列“%1”。</translation>
    </message>
    <message>
        <source>This is no session of this program%1. Choose a file that Save Session wrote.</source>
        <translation>这不是本程序的会话%1。请选择用“保存会话”写入的文件。</translation>
    </message>
    <message>
        <source>The session was saved by a later version of this program. Open it with that one.</source>
        <translation>该会话由本程序的更新版本保存。请用那个版本打开。</translation>
    </message>
</context>
<context>
    <name>dkn::SessionController</name>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>会话 (*.json)</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>What you have open could not be kept for the case of a crash. %1</source>
        <translation>未能保留打开的内容以防崩溃。%1</translation>
    </message>
    <message>
        <source>The program did not end properly the last time. What you had open was kept.</source>
        <translation>上次程序没有正常结束。您打开的内容已保留。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>dkn::ShortcutDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>在图像中</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>By one pixel, with Shift by ten</source>
        <translation>每次一个像素，按住 Shift 每次十个</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>显示参考</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>As long as it is held</source>
        <translation>按住期间</translation>
    </message>
    <message>
        <source>Place a corner or an end</source>
        <translation>放置角点或端点</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>While a region or a line is drawn</source>
        <translation>绘制区域或线时</translation>
    </message>
    <message>
        <source>Move one picture apart</source>
        <translation>单独移动一幅图像</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>按住 Alt 拖动</translation>
    </message>
    <message>
        <source>Align undoes it</source>
        <translation>用“对齐”撤销</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>About the pointer</source>
        <translation>以指针为中心</translation>
    </message>
    <message>
        <source>Choose the content</source>
        <translation>选择内容</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>菜单键，右键点击</translation>
    </message>
    <message>
        <source>Or a click on the title</source>
        <translation>或点击标题</translation>
    </message>
</context>
<context>
    <name>dkn::TapModel</name>
    <message>
        <source>tap</source>
        <translation>采样点</translation>
    </message>
    <message>
        <source>base x</source>
        <translation>基础 x</translation>
    </message>
    <message>
        <source>base y</source>
        <translation>基础 y</translation>
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
        <translation>采样值</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>w·t</source>
        <translation>w·t</translation>
    </message>
    <message>
        <source>without</source>
        <translation>去除后</translation>
    </message>
    <message>
        <source>Column and row of the tap in the kernel</source>
        <translation>采样点在核中的列和行</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, x to the right</source>
        <translation>无偏移时的采样位置，x 向右</translation>
    </message>
    <message>
        <source>Where the tap samples without an offset, y down</source>
        <translation>无偏移时的采样位置，y 向下</translation>
    </message>
    <message>
        <source>Offset to the right, pixels of the guidance</source>
        <translation>向右的偏移，单位为引导图像像素</translation>
    </message>
    <message>
        <source>Offset down, pixels of the guidance</source>
        <translation>向下的偏移，单位为引导图像像素</translation>
    </message>
    <message>
        <source>Sampled position: base + offset</source>
        <translation>采样位置：基础 + 偏移</translation>
    </message>
    <message>
        <source>The target there, between pixels bilinear</source>
        <translation>该处的目标值，像素之间用双线性插值</translation>
    </message>
    <message>
        <source>Weight, normalised</source>
        <translation>归一化的权重</translation>
    </message>
    <message>
        <source>Weight times sample: the tap&apos;s share of the sum</source>
        <translation>权重乘以采样值：该点在和中的份额</translation>
    </message>
    <message>
        <source>Change of the output if this tap were missing and the other weights normalised anew</source>
        <translation>若去除该点并将其余权重重新归一化，输出的变化</translation>
    </message>
</context>
<context>
    <name>dkn::Trainer</name>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDock</name>
    <message>
        <source>Training Configuration or Run</source>
        <translation>训练配置或训练记录</translation>
    </message>
    <message>
        <source>Configurations and logs (*.json *.jsonl)</source>
        <translation>配置和日志 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The run in %1</source>
        <translation>%1 中的训练</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 holds a finished run. Choose another folder.</source>
        <translation>%1 中有已完成的训练。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The training is finished: %1</source>
        <translation>训练已完成：%1</translation>
    </message>
    <message>
        <source>The training in %1 is not finished.</source>
        <translation>%1 中的训练尚未完成。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Training: %1 of %2</source>
        <translation>训练：%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss, smoothed</source>
        <translation>损失，平滑后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 after %2 iterations</source>
        <translation>%2 次迭代后 %1</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Paused; the checkpoint is written</source>
        <translation>已暂停；检查点已写入</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped; it can go on</source>
        <translation>已停止；可以继续</translation>
    </message>
    <message>
        <source>Nothing is trained</source>
        <translation>没有训练</translation>
    </message>
    <message>
        <source>%1 of %2 iterations</source>
        <translation>迭代 %1 / %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每次 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>best RMSE %1, input %2</source>
        <translation>最佳 RMSE %1，输入 %2</translation>
    </message>
    <message>
        <source>&amp;Go On Training</source>
        <translation>继续训练(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Resume Training</source>
        <translation>恢复训练(&amp;R)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>The loss of every iteration is drawn here.</source>
        <translation>每次迭代的损失绘制在这里。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>The error on the validation pairs is drawn here.</source>
        <translation>验证图像对的误差绘制在这里。</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Over how many iterations the thick curve is a mean: 1 to 1024</source>
        <translation>粗曲线取多少次迭代的平均：1 至 1024</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the whole curves again, and follow them</source>
        <translation>重新显示完整曲线并跟随</translation>
    </message>
    <message>
        <source>Earlier validations of the same pair</source>
        <translation>同一图像对以前的验证</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingDraft</name>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
</context>
<context>
    <name>dkn::TrainingForm</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What is trained on: made scenes, or a folder of registered pairs</source>
        <translation>用什么训练：生成的场景，或配准图像对的文件夹</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>How the exact targets are degraded</source>
        <translation>精确目标的降质方式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>One or several, parted by commas: 4, 8, 16</source>
        <translation>一个或多个，用逗号分隔：4, 8, 16</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>fdkn is fast, dkn follows the papers&apos; first network</source>
        <translation>fdkn 速度快，dkn 遵循论文的第一个网络</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Width of the kernel: 3 takes 9 samples</source>
        <translation>核的宽度：3 即采样 9 个点</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Random weights, or a model whose training is carried further</source>
        <translation>随机权重，或继续训练的模型</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Of the first step; the schedule lowers it</source>
        <translation>第一步的值；按计划逐步降低</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Crops a step</source>
        <translation>每步的裁剪块数</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Height and width in pixels, multiples of 4</source>
        <translation>高度和宽度（像素），4 的倍数</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>验证间隔</translation>
    </message>
    <message>
        <source>Iterations between two validations</source>
        <translation>两次验证之间的迭代数</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>保存间隔</translation>
    </message>
    <message>
        <source>Iterations between two checkpoints</source>
        <translation>两个检查点之间的迭代数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>0: all that there are</source>
        <translation>0：全部可用</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same samples</source>
        <translation>相同的种子抽取相同的样本</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>The folder of this run: log, checkpoint and model</source>
        <translation>此次训练的文件夹：日志、检查点和模型</translation>
    </message>
    <message>
        <source>Folder of Pairs</source>
        <translation>图像对文件夹</translation>
    </message>
    <message>
        <source>Begin with a Model</source>
        <translation>从模型开始</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Folder of the Run</source>
        <translation>训练文件夹</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>模型文件…</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path.</source>
        <translation>请给出完整路径。</translation>
    </message>
    <message>
        <source>Made scenes</source>
        <translation>生成的场景</translation>
    </message>
    <message>
        <source>Folder of pairs</source>
        <translation>图像对文件夹</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件中相同</translation>
    </message>
    <message>
        <source>Folder with *_rgb and *_depth files</source>
        <translation>含 *_rgb 和 *_depth 文件的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>dkn::VerifyDialog</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Verify Installation</source>
        <translation>验证安装</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <translation>✓ 一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n check(s) went wrong: copy the report and look at the lines that are marked.</source>
        <translation>
            <numerusform>✗ %n 项检查出错：请复制报告并查看标记的行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkn::WhatIfPage</name>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>without colour (grey)</source>
        <translation>去除颜色（灰度）</translation>
    </message>
    <message>
        <source>flat, in its mean colour</source>
        <translation>平坦，取平均色</translation>
    </message>
    <message>
        <source>flat, in a colour of choice</source>
        <translation>平坦，取所选颜色</translation>
    </message>
    <message>
        <source>what lies around pin %1</source>
        <translation>固定点 %1 周围的内容</translation>
    </message>
    <message>
        <source>Output %1 becomes %2 (%3).</source>
        <translation>输出由 %1 变为 %2 (%3)。</translation>
    </message>
    <message>
        <source>Output %1. Choose a change to see what the network answers.</source>
        <translation>输出 %1。选择一种更改，查看网络的回答。</translation>
    </message>
    <message>
        <source>G&amp;uidance</source>
        <translation>引导图像(&amp;U)</translation>
    </message>
    <message>
        <source>Change of the guidance</source>
        <translation>引导图像的更改</translation>
    </message>
    <message>
        <source>Replaces the guidance around the pixel, for the kernel alone</source>
        <translation>仅对此核替换像素周围的引导图像</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Patch ra&amp;dius</source>
        <translation>块半径(&amp;D)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>迭代(&amp;I)</translation>
    </message>
    <message>
        <source>2 is the kernel after the result was filtered again, and so on</source>
        <translation>2 表示结果再次滤波后的核，依此类推</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
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
        <translation>两幅图像之间的线</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <translation>拖动，或使用方向键</translation>
    </message>
</context>
<context>
    <name>dkn::Worker</name>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller image.</source>
        <translation>内存不足。请关闭其他程序，或使用较小的图像。</translation>
    </message>
    <message>
        <source>The work ended with an unknown fault.</source>
        <translation>工作因未知错误而结束。</translation>
    </message>
</context>
<context>
    <name>dkn::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Making the demo scene</source>
        <translation>正在生成示例场景</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
</context>
</TS>
