<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>genimg</name>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Layer</source>
            <translation>图层(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>'genimg --help' lists the commands.</source>
            <translation>运行“genimg --help”可查看全部命令。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>'{colour}' is not a colour.</source>
            <translation>“{colour}”不是颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{file}' holds weights '{weights}' that its card does not know.</source>
            <translation>“{file}”含有其模型卡未声明的权重“{weights}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{file}' lacks the weights '{weights}'.</source>
            <translation>“{file}”缺少权重“{weights}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>'{name}' belongs to another program and was left alone.</source>
            <translation>“{name}”属于其他程序，未作改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/engine/weights.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/library/models.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' cannot be read: {why}</source>
            <translation>无法读取“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>'{name}' carries no recipe of this program.</source>
            <translation>“{name}”不含本程序的配方。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' could not be saved: {why}</source>
            <translation>无法保存“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>'{name}' has the same id as '{other}', which is used instead.</source>
            <translation>“{name}”与“{other}”标识相同，已使用后者。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' has too many pixels; the limit is {limit} million.</source>
            <translation>“{name}”像素过多，上限为 {limit} 百万。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' holds only zeros: it was damaged when it was saved or copied.</source>
            <translation>“{name}”内容全为零：保存或复制时已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' holds weights but no card of this program.</source>
            <translation>“{name}”含有权重，但没有本程序的模型卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is a folder, not a file.</source>
            <translation>“{name}”是文件夹，不是文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a folder, not a model file.</source>
            <translation>“{name}”是文件夹，不是模型文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is a Git LFS pointer, not the picture itself.</source>
            <translation>“{name}”是 Git LFS 指针，不是图像本身。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a PyTorch checkpoint, which can hold programs; it was not opened.</source>
            <translation>“{name}”是 PyTorch 检查点，可能含有程序代码，未予打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a web page, not a model.</source>
            <translation>“{name}”是网页，不是模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is a web page, not a picture.</source>
            <translation>“{name}”是网页，不是图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is a {kind} picture that is damaged, or of a kind too rare to be opened.</source>
            <translation>“{name}”是已损坏的 {kind} 图像，或属于无法打开的罕见类型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is a {kind} picture, which this installation cannot open.</source>
            <translation>“{name}”是 {kind} 图像，当前安装无法打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: it ends before its head is complete.</source>
            <translation>“{name}”不完整：文件头尚未结束。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: only {size} bytes are there.</source>
            <translation>“{name}”不完整：只有 {size} 字节。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is cut off: part of the picture is missing.</source>
            <translation>“{name}”不完整：图像缺失一部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: {missing} MB of its weights are missing.</source>
            <translation>“{name}”不完整：缺少 {missing} MB 的权重。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is damaged: its head does not describe its weights.</source>
            <translation>“{name}”已损坏：文件头与权重不符。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is empty.</source>
            <translation>“{name}”是空文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is not a model file.</source>
            <translation>“{name}”不是模型文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is not a picture of a kind that this program knows.</source>
            <translation>“{name}”不是本程序认识的图像类型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is not an ordinary file.</source>
            <translation>“{name}”不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is not there any more.</source>
            <translation>“{name}”已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is on a disk that can only be read.</source>
            <translation>“{name}”位于只读磁盘上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is only a Git LFS pointer, not the model itself.</source>
            <translation>“{name}”只是 Git LFS 指针，不是模型本身。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>'{name}' is too large for a model: {size} GB.</source>
            <translation>“{name}”作为模型过大：{size} GB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is too large: {size} MB; the limit is {limit} MB.</source>
            <translation>“{name}”过大：{size} MB，上限为 {limit} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is too large: {width} x {height} pixels; the limit is {limit} million.</source>
            <translation>“{name}”过大：{width} × {height} 像素，上限为 {limit} 百万像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{name}' is too large; the limit is {limit} GB.</source>
            <translation>“{name}”过大，上限为 {limit} GB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is {thing}, which this program does not open.</source>
            <translation>“{name}”是{thing}，本程序无法打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' may not be written here.</source>
            <translation>没有在此写入“{name}”的权限。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' was written by a newer version of this program.</source>
            <translation>“{name}”由本程序的较新版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>'{name}' was written for a newer version of this program.</source>
            <translation>“{name}”是为本程序的较新版本编写的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>'{title}' cannot make pictures from nothing.</source>
            <translation>“{title}”无法凭空生成图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>'{title}' is built as '{arch}', which this version does not know.</source>
            <translation>“{title}”采用“{arch}”架构，本版本无法识别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>'{title}' made a picture of values that are not numbers.</source>
            <translation>“{title}”生成的图像含有非数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>1 job</source>
            <translation>1 个任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/bookmarks.py" />
            <source>A bookmark has from 0 to {most} stars.</source>
            <translation>书签可有 0 到 {most} 颗星。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>A canvas can hold at most {most} layers.</source>
            <translation>一个画布最多可容纳 {most} 个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>A canvas cannot be {width} x {height} pixels.</source>
            <translation>画布不能为 {width} × {height} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a compressed file</source>
            <translation>压缩文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>A DCGAN makes pictures of 32, 64 or 128 pixels; this card says {size}.</source>
            <translation>DCGAN 生成 32、64 或 128 像素的图像，而此模型卡写的是 {size}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>A DCGAN takes normal random numbers; this card says otherwise.</source>
            <translation>DCGAN 使用正态随机数，而此模型卡并非如此。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a GIMP document</source>
            <translation>GIMP 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a HEIC photo</source>
            <translation>HEIC 照片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a JPEG 2000 picture</source>
            <translation>JPEG 2000 图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a JPEG XL picture</source>
            <translation>JPEG XL 图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>a mix</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a Photoshop document</source>
            <translation>Photoshop 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a PostScript document</source>
            <translation>PostScript 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a Python pickle</source>
            <translation>Python pickle 文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a QOI picture</source>
            <translation>QOI 图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/crash.py" />
            <source>A report was saved as '{name}' in the log folder. It stays on this computer.</source>
            <translation>报告已保存为日志文件夹中的“{name}”，仅留在本机。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>A studio for making image models and playing in them. It works offline; nothing is sent anywhere.</source>
            <translation>制作并把玩图像模型的工作室。完全离线运行，不会发送任何数据。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a texture file (DDS)</source>
            <translation>纹理文件（DDS）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>A value has the wrong form: {what}</source>
            <translation>某个值的格式不正确：{what}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>A whole number from 0 to {last}: the same seed gives the same picture.</source>
            <translation>0 到 {last} 的整数：相同的种子给出相同的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a ZIP archive or a document packed in one</source>
            <translation>ZIP 压缩包或以其打包的文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>A {kind} picture can be at most {limit} pixels wide and high.</source>
            <translation>{kind} 图像的宽和高最多为 {limit} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>About Genimg Desktop</source>
            <translation>关于 Genimg Desktop</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>About this model</source>
            <translation>关于此模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Across</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Actual size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Add layer</source>
            <translation>添加图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Add the model file to your library, then try again.</source>
            <translation>请将模型文件添加到模型库后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Adding the model '{name}'</source>
            <translation>正在添加模型“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>An Apple GPU was found.</source>
            <translation>已找到 Apple 显卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an archive</source>
            <translation>归档文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an astronomical FITS file</source>
            <translation>天文 FITS 文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an icon file</source>
            <translation>图标文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>An NVIDIA GPU was found.</source>
            <translation>已找到 NVIDIA 显卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an OpenEXR picture</source>
            <translation>OpenEXR 图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an SVG drawing</source>
            <translation>SVG 图形</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Another model with the id '{id}' is already in your library: '{title}'.</source>
            <translation>模型库中已有标识为“{id}”的另一个模型：“{title}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Another program is using your library '{name}'.</source>
            <translation>另一程序正在使用您的资料库“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Another program keeps '{name}' busy.</source>
            <translation>“{name}”正被另一程序占用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Any size</source>
            <translation>任意尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Apple GPU</source>
            <translation>Apple 显卡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>As found in the file; nothing of it is followed.</source>
            <translation>按文件原样显示，不会执行其中任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Ask for the model as a .safetensors file.</source>
            <translation>请索取 .safetensors 格式的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Back to the last place</source>
            <translation>回到上一个位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Background colour</source>
            <translation>背景颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Base channels</source>
            <translation>基础通道数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <source>Below 1 is closer to the middle of the model: safer. Above 1 is wilder.</source>
            <translation>小于 1 更靠近模型中心，较稳妥；大于 1 更狂放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Blend mode</source>
            <translation>混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>blend mode</source>
            <translation>混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Bookmark</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Bookmark this place</source>
            <translation>为当前位置添加书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf_grid.py" />
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/application.py" />
            <source>Bookmarks changed here and there at the same time may be seen only after a restart.</source>
            <translation>两边同时更改的书签可能要到重新启动后才能看到。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Bringing bookmarks back</source>
            <translation>正在恢复书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>By model</source>
            <translation>按模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>By {credit}</source>
            <translation>作者：{credit}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/history.py" />
            <location filename="../../genimg_desktop/ui/dialog_frame.py" />
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Canvas</source>
            <translation>画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Canvas only</source>
            <translation>仅显示画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change blend mode</source>
            <translation>更改混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change canvas size</source>
            <translation>更改画布大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change opacity</source>
            <translation>更改不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Channels of the last layer before the picture; every earlier layer has twice as many.</source>
            <translation>输出图像前最后一层的通道数，往前每一层加倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Check that its folder exists and may be written.</source>
            <translation>请确认其文件夹存在且可写。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Checking '{model}'</source>
            <translation>正在检查“{model}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Child {number}</source>
            <translation>后代 {number}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Children of the chosen bookmarks</source>
            <translation>所选书签的后代</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Choose 'auto' or 'cpu' as the device.</source>
            <translation>请将设备设为“auto”或“cpu”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/colour_field.py" />
            <source>Choose a colour</source>
            <translation>选择颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Choose a model and press Enter to place its picture, or drop a picture here.</source>
            <translation>选择一个模型并按 Enter 置入其图像，或将图像拖到此处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Choose a model first.</source>
            <translation>请先选择模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Choose a model in the models panel, or drop a model file on the window.</source>
            <translation>在模型面板中选择一个模型，或将模型文件拖到窗口。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Choose a model, and place a picture you like.</source>
            <translation>请选择一个模型，并置入一张喜欢的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Choose a preset</source>
            <translation>选择预设</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Choose a smaller size, or close other programs and try again.</source>
            <translation>请选择较小的尺寸，或关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Choose a usual size</source>
            <translation>选择常用尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Choose another folder or name. What was there before is untouched.</source>
            <translation>请选择其他文件夹或名称。原有内容未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Choose at least {count} bookmarks of one model first.</source>
            <translation>请先选择同一模型的至少 {count} 个书签。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Choose one of: {allowed}.</source>
            <translation>可选值：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>Choose PNG, or a smaller size.</source>
            <translation>请选择 PNG 或较小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose the layer above</source>
            <translation>选择上方图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose the layer below</source>
            <translation>选择下方图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose three bookmarks: A, B and C. The result is A − B + C.</source>
            <translation>依次选择三个书签 A、B、C，结果为 A − B + C。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Choose two different settings.</source>
            <translation>请选择两个不同的参数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the walk.</source>
            <translation>在书签面板中按漫游顺序选择两个或更多书签（Ctrl+点击）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Choose up to four bookmarks on the shelf, or start from this picture and three new ones.</source>
            <translation>在书签面板中选择最多四个书签，或从当前图像和三张新图像开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Chosen in the settings.</source>
            <translation>在设置中选定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Class numbers</source>
            <translation>类别嵌入维数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Clear the sheet</source>
            <translation>清空样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Click a model, or press Enter on it, to explore it.</source>
            <translation>点击模型或在其上按 Enter 即可探索。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/dialog_frame.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Close Genimg Desktop</source>
            <translation>关闭 Genimg Desktop</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Close the other window of this program, then try again.</source>
            <translation>请关闭本程序的另一个窗口后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>关闭此通知</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Close when it is done</source>
            <translation>完成后关闭</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Copy a picture or a picture file, then paste again.</source>
            <translation>请先复制图像或图像文件，再粘贴。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Copy merged picture</source>
            <translation>合并拷贝</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>Copy or download it again.</source>
            <translation>请重新复制或下载。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Copy the note</source>
            <translation>复制附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Copy this notice</source>
            <translation>复制此通知</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Copying '{name}'</source>
            <translation>正在复制“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Copying the picture</source>
            <translation>正在复制图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Credit</source>
            <translation>署名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Crossbreed chosen bookmarks</source>
            <translation>杂交所选书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ctrl + drag</source>
            <translation>Ctrl + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Curated places of this model; seeds land between them.</source>
            <translation>此模型的精选位置，种子会落在它们之间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Dark is easier on the eyes beside pictures; light suits a bright room.</source>
            <translation>深色更适合观察图像，浅色适合明亮的房间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Delete layer</source>
            <translation>删除图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_directions.py" />
            <source>Direction {number}</source>
            <translation>方向 {number}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <source>Directions</source>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Done in {seconds} s</source>
            <translation>用时 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Double-click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Down</source>
            <translation>纵向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Download the file again, or ask its author.</source>
            <translation>请重新下载文件，或咨询作者。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Download the file again.</source>
            <translation>请重新下载文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Drag</source>
            <translation>拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Drag to reorder, double-click to rename.</source>
            <translation>拖动可调整顺序，双击可重命名。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>Drag, or use the arrow keys (with Shift in larger steps).
Drop a bookmark on a corner.</source>
            <translation>拖动，或使用方向键（按住 Shift 步幅更大）。
可将书签拖到某个角上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Drawing</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/flame.py" />
            <source>Drawing points</source>
            <translation>正在绘制点</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/corner_faces.py" />
            <source>Drawing the corners of the pad</source>
            <translation>正在绘制混合板的四角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/model_faces.py" />
            <source>Drawing the face of {model}</source>
            <translation>正在绘制 {model} 的封面</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Drawing the picture to place</source>
            <translation>正在绘制要置入的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Drawing the sheet</source>
            <translation>正在绘制样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Drop a model file (.safetensors or .toml) on the window.</source>
            <translation>将模型文件（.safetensors 或 .toml）拖到窗口。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Drop pictures or models to open them</source>
            <translation>拖放图像或模型即可打开</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Dropped picture</source>
            <translation>拖入的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Duplicate layer</source>
            <translation>复制图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>E&amp;xplore</source>
            <translation>探索(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>Each side may be from 1 to {most} pixels.</source>
            <translation>每边可为 1 到 {most} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Enlarging</source>
            <translation>放大方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Exact pixels</source>
            <translation>无损像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Explore this layer's place</source>
            <translation>探索此图层的位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Explorer</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export again with the same settings</source>
            <translation>以相同设置再次导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Export picture</source>
            <translation>导出图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export picture…</source>
            <translation>导出图像…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exported '{name}'.</source>
            <translation>已导出“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exporting the picture</source>
            <translation>正在导出图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>Fetch the picture with 'git lfs pull', then open it again.</source>
            <translation>请用“git lfs pull”取得图像后再打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Fetch the real file with 'git lfs pull', or download it from the web page.</source>
            <translation>请用“git lfs pull”取得真正的文件，或从网页下载。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Fewest stars shown</source>
            <translation>显示的最低星级</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Files that could not be used</source>
            <translation>无法使用的文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Find a bookmark</source>
            <translation>查找书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Find a command…</source>
            <translation>查找命令…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Find a model</source>
            <translation>查找模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>Find a slider</source>
            <translation>查找滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Finding the directions of {model}</source>
            <translation>正在寻找 {model} 的方向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>First minus second plus third</source>
            <translation>第一个减第二个加第三个</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Fit the canvas in the window</source>
            <translation>画布适合窗口</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/escape_time.py" />
            <source>Following orbits</source>
            <translation>正在追踪轨道</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For JPEG and WebP: higher looks better and makes larger files.</source>
            <translation>用于 JPEG 和 WebP：越高画质越好，文件越大。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For JPEG: what shows through transparent places, as #rrggbb.</source>
            <translation>用于 JPEG：透明处显示的颜色，写作 #rrggbb。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For WebP: keeps every pixel as it is; the quality is not used.</source>
            <translation>用于 WebP：原样保留每个像素，不使用品质设置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Forward to the next place</source>
            <translation>前往下一个位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Free software under the MIT licence.</source>
            <translation>自由软件，采用 MIT 许可证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Free some space or choose another folder. What was there before is untouched.</source>
            <translation>请释放一些空间或选择其他文件夹。原有内容未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Free some space. What was there before is untouched.</source>
            <translation>请释放一些空间。原有内容未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>From chosen bookmarks</source>
            <translation>取自所选书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>From {first} to {second} of {count}: {share} %</source>
            <translation>共 {count} 个，第 {first} 到第 {second} 个：{share} %</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>From {low} to {high}</source>
            <translation>{low} 到 {high}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>From {low} to {high} {unit}</source>
            <translation>{low} 到 {high} {unit}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/application.py" />
            <source>Genimg Desktop is already open with this library, but does not answer.</source>
            <translation>已有一个 Genimg Desktop 窗口在使用此资料库，但没有响应。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Give a slider back to the seed</source>
            <translation>将滑块交还给种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Go there</source>
            <translation>前往该处</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Go to corner {corner}</source>
            <translation>前往 {corner} 角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Go to the model and latent that made the chosen layer.</source>
            <translation>前往生成所选图层的模型和潜向量。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Hash</source>
            <translation>哈希</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Here</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Hide layer</source>
            <translation>隐藏图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Hold Ctrl and click the pictures on the shelf.</source>
            <translation>按住 Ctrl 并在书签面板中点击图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How a layer doubles the picture. Resize avoids checkerboard patterns.</source>
            <translation>每层如何将图像放大一倍。“缩放”可避免棋盘格纹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>How far variations are from the present picture: 100 is as far as any other seed.</source>
            <translation>变体与当前图像的距离：100 等同于任意另一种子。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How many learned numbers describe a class, in a model with classes.</source>
            <translation>在有类别的模型中，用多少个学得的数值描述一个类别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Id</source>
            <translation>标识</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>If another program opens it, save it there as PNG.</source>
            <translation>如果其他程序能打开它，请在那里另存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>In braces: model, seed, date, time, width, height, counter. A number after a colon sets the digits.</source>
            <translation>花括号中可用 model、seed、date、time、width、height、counter；冒号后的数字指定位数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the 'made by AI' label</source>
            <translation>包含“AI 生成”标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the recipe</source>
            <translation>包含配方</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/__main__.py" />
            <source>Install PySide6-Essentials, or use a command; 'genimg --help' lists them.</source>
            <translation>请安装 PySide6-Essentials，或改用命令行；运行“genimg --help”可查看全部命令。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has 32 bits per channel; {white} is shown as white.</source>
            <translation>每通道 32 位，{white} 显示为白色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has floating-point values; {white} is shown as white.</source>
            <translation>图像为浮点数值，{white} 显示为白色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has {bits} bits per channel; it is shown with 8.</source>
            <translation>每通道 {bits} 位，以 8 位显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>It may be from {low} to {high}.</source>
            <translation>允许范围为 {low} 到 {high}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>It was restored from the copy of {day}; what you kept later is not in it.</source>
            <translation>已从 {day} 的备份恢复，其后保存的内容不在其中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>its canvas or a layer is out of range</source>
            <translation>其画布或某个图层超出范围</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Its card does not belong to its weights. Ask its author for a new file.</source>
            <translation>模型卡与权重不匹配。请向作者索取新文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its colour profile cannot be read; its colours are shown without it.</source>
            <translation>无法读取其颜色配置文件，显示时未使用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its colours were converted from '{profile}' to sRGB.</source>
            <translation>颜色已从“{profile}”转换为 sRGB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its Lab colours were converted to screen colours.</source>
            <translation>Lab 颜色已转换为屏幕颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its printing colours (CMYK) were converted to screen colours.</source>
            <translation>印刷颜色（CMYK）已转换为屏幕颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Its weights are damaged, or the latent is too far from where it was trained.</source>
            <translation>其权重已损坏，或潜向量离训练区域太远。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Jobs that are stopped leave no half-written files.</source>
            <translation>停止的任务不会留下写了一半的文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>JPEG</source>
            <translation>JPEG</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/jpeg.py" />
            <source>JPEG: small, without transparency</source>
            <translation>JPEG：体积小，无透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Keeping the bookmark</source>
            <translation>正在保存书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>Known are: {names}.</source>
            <translation>可用的有：{names}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layer opacity</source>
            <translation>图层不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>left edge</source>
            <translation>左边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Licence: {licence}</source>
            <translation>许可证：{licence}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/engine_door.py" />
            <source>Loading the drawing engine</source>
            <translation>正在载入绘图引擎</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>Loading {title}</source>
            <translation>正在载入 {title}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Lock the seed</source>
            <translation>锁定种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Long work such as exports and sheets is listed here and can be stopped.</source>
            <translation>导出、样张等耗时任务会列在这里，可随时停止。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Longer side in pixels</source>
            <translation>长边像素数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Look through the models again; pictures made before belong to the old file.</source>
            <translation>请重新浏览模型；此前生成的图像属于旧文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Make it smaller in another program first.</source>
            <translation>请先在其他程序中将其缩小。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Many pictures at a glance</source>
            <translation>一眼看尽多张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Most channels</source>
            <translation>最大通道数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Most stars first</source>
            <translation>星级高的在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Mouse and sliders</source>
            <translation>鼠标与滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Move between four pictures with one hand</source>
            <translation>单手在四张图像间移动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Move layer</source>
            <translation>移动图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Move layer down</source>
            <translation>下移图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Move layer up</source>
            <translation>上移图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Move that file elsewhere, then start again.</source>
            <translation>请将该文件移至别处，然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Move the chosen layer</source>
            <translation>移动所选图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Multiply</source>
            <translation>正片叠底</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf_grid.py" />
            <source>Name of the bookmark</source>
            <translation>书签名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>New canvas</source>
            <translation>新建画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>New canvas…</source>
            <translation>新建画布…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>New corners</source>
            <translation>换新的四角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>New picture in corner {corner}</source>
            <translation>在 {corner} 角换一张新图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>New random picture</source>
            <translation>新的随机图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>No Apple GPU was found.</source>
            <translation>未找到 Apple 显卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>No bookmark fits the search.</source>
            <translation>没有符合条件的书签。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>No bookmarks yet</source>
            <translation>还没有书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>No command has these letters.</source>
            <translation>没有匹配的命令。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>No layer has more channels than this.</source>
            <translation>任何一层的通道数都不会超过此值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>No layers yet</source>
            <translation>还没有图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>No model has this in its name.</source>
            <translation>没有名称匹配的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>No models yet</source>
            <translation>还没有模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>No notes</source>
            <translation>没有附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation>未找到 NVIDIA 显卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>No picture can be written into '{folder}': {why}</source>
            <translation>无法将图像写入“{folder}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>No slider has this in its name.</source>
            <translation>没有名称匹配的滑块。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Notes</source>
            <translation>附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Notes in the picture</source>
            <translation>图像中的附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Nothing has been said yet.</source>
            <translation>还没有任何通知。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Nothing here yet</source>
            <translation>这里还是空的</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Nothing is being worked on.</source>
            <translation>没有正在进行的任务。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Nothing of yours was changed. The details are in the log file.</source>
            <translation>您的内容未受影响。详细信息见日志文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Nothing to explore yet</source>
            <translation>还没有可探索的内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Numbers</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers after</source>
            <translation>后一组数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers before</source>
            <translation>前一组数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers shown</source>
            <translation>显示的数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>NVIDIA GPU</source>
            <translation>NVIDIA 显卡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Oldest first</source>
            <translation>最早在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Only models made or imported by this program can be opened.</source>
            <translation>只能打开由本程序制作或导入的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Open a model…</source>
            <translation>打开模型…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Open a picture made with another program; what that program wrote into it appears here.</source>
            <translation>打开用其他程序制作的图像，该程序写入的内容会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Open picture</source>
            <translation>打开图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Open picture or model</source>
            <translation>打开图像或模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open picture or model…</source>
            <translation>打开图像或模型…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open the log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Opening '{name}'</source>
            <translation>正在打开“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Order of the bookmarks</source>
            <translation>书签排序</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Overlay</source>
            <translation>叠加</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Pace</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Pad</source>
            <translation>混合板</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Pad between chosen bookmarks</source>
            <translation>在所选书签间使用混合板</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>Pad between four pictures</source>
            <translation>四图混合板</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Paint</source>
            <translation>绘画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/brushwork.py" />
            <location filename="../../genimg_desktop/engine/archs/warped_noise.py" />
            <source>Painting</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Pan the canvas</source>
            <translation>平移画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/docks.py" />
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Paste picture as new layer</source>
            <translation>粘贴为新图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Pasted picture</source>
            <translation>粘贴的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Pause the walk</source>
            <translation>暂停漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Pictures and models</source>
            <translation>图像和模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/write.py" />
            <source>Pictures cannot be written as '{suffix}'.</source>
            <translation>无法将图像写为“{suffix}”格式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Pictures exported with 'include recipe' switched off cannot be made again.</source>
            <translation>导出时关闭了“包含配方”的图像无法重新生成。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/actions.py" />
            <source>Place</source>
            <translation>置入</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Place on the canvas</source>
            <translation>置入画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Place {name}</source>
            <translation>置入 {name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Play the walk</source>
            <translation>播放漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>PNG</source>
            <translation>PNG</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>PNG keeps every pixel. JPEG is small and has no transparency. WebP can be either.</source>
            <translation>PNG 保留每个像素；JPEG 体积小但无透明度；WebP 两者皆可。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF can be opened. Save it as one of these.</source>
            <translation>可打开 PNG、JPEG、WebP、GIF、BMP、TIFF 和 AVIF，请另存为其中一种。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/png.py" />
            <source>PNG: exact, with transparency</source>
            <translation>PNG：无损，支持透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Press Enter to place the live picture, or drop a picture on the canvas.</source>
            <translation>按 Enter 置入实时图像，或将图像拖到画布上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Press K to keep the place you are at. Bookmarks survive restarts.</source>
            <translation>按 K 保存当前位置。书签在重新启动后依然保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Progress of the jobs</source>
            <translation>任务进度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Put into a corner of the pad</source>
            <translation>放入混合板的一角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put the chosen bookmark into corner {corner}</source>
            <translation>将所选书签放入 {corner} 角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put this picture into corner {corner}</source>
            <translation>将当前图像放入 {corner} 角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Python {python}, Qt {qt}, {system}. Device: {device}.</source>
            <translation>Python {python}，Qt {qt}，{system}。设备：{device}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Quality</source>
            <translation>品质</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <source>Raw numbers</source>
            <translation>原始数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Reading the bookmarks</source>
            <translation>正在读取书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/model_faces.py" />
            <source>Reading the models</source>
            <translation>正在读取模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Rebuilding '{name}' from its models</source>
            <translation>正在用原模型重建“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Recent notices</source>
            <translation>最近的通知</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Remove chosen bookmarks</source>
            <translation>移除所选书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Remove that model first if you want this one in its place.</source>
            <translation>如要替换，请先移除那个模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Removing bookmarks</source>
            <translation>正在移除书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Rename layer</source>
            <translation>重命名图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>Rename the file.</source>
            <translation>请重命名该文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Renaming the bookmark</source>
            <translation>正在重命名书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Reorder layers</source>
            <translation>调整图层顺序</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Reset all sliders</source>
            <translation>重置所有滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Reset the panel layout</source>
            <translation>重置面板布局</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Reset {name}</source>
            <translation>重置 {name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Resize and convolution</source>
            <translation>缩放加卷积</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Restore defaults</source>
            <translation>恢复默认设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Round the sphere</source>
            <translation>沿球面</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Rules, any size</source>
            <translation>规则生成，任意尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Rules, without weights</source>
            <translation>规则生成，无权重</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Save it as PNG and open that.</source>
            <translation>请另存为 PNG 后再打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Say which model: --model ID, or --recipe FILE.</source>
            <translation>请指明模型：--model ID，或 --recipe FILE。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Says in the file, in the way the IPTC agreed on, that the picture was generated.</source>
            <translation>按 IPTC 约定的方式在文件中注明图像为生成所得。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Screen</source>
            <translation>滤色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Seconds from one bookmark to the next</source>
            <translation>相邻书签之间的秒数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <location filename="../../genimg_desktop/ui/panels/sweep_axes.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Setting</source>
            <translation>参数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Shape</source>
            <translation>画幅</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Sheet</source>
            <translation>样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet_view.py" />
            <source>Sheet of pictures</source>
            <translation>图像样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Shift + drag</source>
            <translation>Shift + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Show layer</source>
            <translation>显示图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Show or hide layer</source>
            <translation>显示或隐藏图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Show the jobs</source>
            <translation>显示任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Show the live picture</source>
            <translation>显示实时图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Show the sweep</source>
            <translation>显示扫描</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Simplified Chinese</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>Some of the notes in the file are broken or too long and were left out.</source>
            <translation>文件中的部分附注已损坏或过长，已略去。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Something is still being worked on.</source>
            <translation>仍有任务正在进行。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Something went wrong that the program did not expect.</source>
            <translation>发生了程序未预料到的错误。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Square 1:1</source>
            <translation>正方形 1:1</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Starring the bookmark</source>
            <translation>正在为书签评星</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Start from here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Start the program again: it restores the library from the newest copy.</source>
            <translation>请重新启动程序，它会从最新备份恢复资料库。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/engine_door.py" />
            <source>Starting the engine</source>
            <translation>正在启动引擎</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Starting the engine…</source>
            <translation>正在启动引擎…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Stop the work and close</source>
            <translation>停止任务并关闭</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stop this job</source>
            <translation>停止此任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Straight way</source>
            <translation>直线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Sweep two settings</source>
            <translation>扫描两个参数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Sweep two settings…</source>
            <translation>扫描两个参数…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Sweep…</source>
            <translation>扫描…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Switch between dark and light</source>
            <translation>切换深色与浅色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Switch between English and Chinese</source>
            <translation>切换英文与中文</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Take this change back (Backspace on the slider)</source>
            <translation>撤回此更改（在滑块上按 Backspace）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Tall 3:4</source>
            <translation>纵向 3:4</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Tall 9:16</source>
            <translation>纵向 9:16</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ten times finer on a slider</source>
            <translation>以十分之一的幅度移动滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>The bookmark '{name}' is in the trash.</source>
            <translation>书签“{name}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The card in '{name}' cannot be used: {why}</source>
            <translation>无法使用“{name}”中的模型卡：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>The card of '{title}' and its file contradict each other.</source>
            <translation>“{title}”的模型卡与其文件不一致。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The chosen device '{name}' cannot be used: {why}</source>
            <translation>无法使用所选设备“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/rescue.py" />
            <source>The daily copy of your library could not be written: {why}</source>
            <translation>无法写入资料库的每日备份：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data holds '{name}', which is not a number.</source>
            <translation>数据中含有“{name}”，它不是数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data is not valid JSON.</source>
            <translation>数据不是有效的 JSON。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data is too long to be read.</source>
            <translation>数据过长，无法读取。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data names the same thing twice.</source>
            <translation>数据中有重复的名称。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>The demo did not finish in time: {jobs}</source>
            <translation>演示未能按时完成：{jobs}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>The disk is full: '{name}' needs {need} MB.</source>
            <translation>磁盘已满：“{name}”需要 {need} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>The disk is full: your library '{name}' could not be changed.</source>
            <translation>磁盘已满：无法更改您的资料库“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>The disk reported an error while '{name}' was written.</source>
            <translation>写入“{name}”时磁盘报告了错误。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>The download brought a page instead of the picture; download the picture again.</source>
            <translation>下载得到的是网页而非图像，请重新下载图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>The fastest there is</source>
            <translation>自动选择最快的</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>The file holds Content Credentials; they were not checked.</source>
            <translation>文件含有内容凭证，但未经验证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>The file holds several pictures; the first is shown.</source>
            <translation>文件含多张图像，显示第一张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>The file holds {count} frames; the first is shown.</source>
            <translation>文件含 {count} 帧，显示第一帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>The file is labelled as made by a generator ({source}).</source>
            <translation>文件标注为由生成器制作（{source}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The file name '{name}' is not valid text.</source>
            <translation>文件名“{name}”不是有效文本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>The file name '{template}' holds something in braces that is not known.</source>
            <translation>文件名“{template}”的花括号中有无法识别的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>The file name must have from 1 to {limit} characters.</source>
            <translation>文件名须为 1 到 {limit} 个字符。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The head of '{name}' cannot be read: {why}</source>
            <translation>无法读取“{name}”的文件头：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>The language of the window.</source>
            <translation>窗口所用的语言。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent has {got} numbers; this model takes {want}.</source>
            <translation>潜向量有 {got} 个数值，而此模型需要 {want} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent holds a value that is not a usable number.</source>
            <translation>潜向量含有不可用的数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent sets a number that this model does not have.</source>
            <translation>潜向量设置了此模型没有的数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/reopening.py" />
            <source>The model '{model}' has changed since this picture was made; the result may differ.</source>
            <translation>此图像生成之后，模型“{model}”已有改动，结果可能不同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model '{name}' is not in your library.</source>
            <translation>模型“{name}”不在您的模型库中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The model '{title}' is in your library now.</source>
            <translation>模型“{title}”已加入模型库。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The model file '{name}' cannot be used: {why}</source>
            <translation>无法使用模型文件“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model file '{name}' changed while it was copied.</source>
            <translation>复制时模型文件“{name}”发生了改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <source>The model file '{name}' changed while it was read.</source>
            <translation>读取时模型文件“{name}”发生了改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The model file '{name}' has changed since it was listed.</source>
            <translation>模型文件“{name}”在列入之后已有改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The model file '{name}' is not there any more.</source>
            <translation>模型文件“{name}”已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The model file '{name}' says that its model is trained, but it holds no weights.</source>
            <translation>模型文件“{name}”声明模型经过训练，但其中没有权重。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model folder '{name}' cannot be read: {why}</source>
            <translation>无法读取模型文件夹“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model folder '{name}' holds too many files; the first {count} are listed.</source>
            <translation>模型文件夹“{name}”中文件过多，仅列出前 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>The model's card cannot be followed: {why}</source>
            <translation>无法按模型卡执行：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/card.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The model's card is wrong at '{where}'.</source>
            <translation>模型卡的“{where}”处有误。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The NVIDIA GPU cannot be used: {why}</source>
            <translation>无法使用 NVIDIA 显卡：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The NVIDIA GPU gives wrong results.</source>
            <translation>NVIDIA 显卡给出的结果不正确。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>The picture '{name}' could not be written.</source>
            <translation>无法写入图像“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>The picture is in the clipboard.</source>
            <translation>图像已复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The picture itself was opened as a layer.</source>
            <translation>图像本身已作为图层打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>The pixels reach outside of the layer.</source>
            <translation>像素超出了图层范围。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>The recipe in this file cannot be used: {why}</source>
            <translation>无法使用此文件中的配方：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>The recipe was written by a newer version of this program.</source>
            <translation>此配方由本程序的较新版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The seed must be a whole number from 0 to 4294967295.</source>
            <translation>种子须为 0 到 4294967295 之间的整数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>The size must be from {low} to {high} pixels.</source>
            <translation>尺寸须为 {low} 到 {high} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The training of this model failed, or the file is damaged.</source>
            <translation>此模型训练失败，或文件已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The value at {path} is not a finite number.</source>
            <translation>{path} 处的值不是有限数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' are of the kind {kind}, which cannot be used.</source>
            <translation>“{file}”中的权重“{weights}”类型为 {kind}，无法使用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' are {got}; the model needs {want}.</source>
            <translation>“{file}”中的权重“{weights}”为 {got}，而模型需要 {want}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' hold a value that is not a number.</source>
            <translation>“{file}”中的权重“{weights}”含有非数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' hold absurdly large values.</source>
            <translation>“{file}”中的权重“{weights}”含有异常大的值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/__main__.py" />
            <source>The window cannot be opened: {why}</source>
            <translation>无法打开窗口：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>The window closes when the work is done.</source>
            <translation>任务完成后窗口将关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>The {what} of a layer cannot be {value}.</source>
            <translation>图层的{what}不能为 {value}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>There are too many models named '{name}' already.</source>
            <translation>名为“{name}”的模型已经太多。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>There is an NVIDIA GPU, but the installed PyTorch was built without support for it.</source>
            <translation>有 NVIDIA 显卡，但所安装的 PyTorch 不支持它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>There is an unknown entry: {path}</source>
            <translation>存在未知条目：{path}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>There is no device '{name}'.</source>
            <translation>没有名为“{name}”的设备。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>There is no model to show.</source>
            <translation>没有可展示的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>剪贴板中没有图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>There is not enough memory for this picture.</source>
            <translation>内存不足，无法绘制此图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>There is not enough memory for this.</source>
            <translation>内存不足，无法完成此操作。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>There is nothing to export yet.</source>
            <translation>还没有可导出的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>There is nothing to sweep yet.</source>
            <translation>还没有可扫描的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>There was no usable copy, so it starts empty.</source>
            <translation>没有可用的备份，因此从空白开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/bookmarks.py" />
            <source>This bookmark is not there any more.</source>
            <translation>此书签已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>This is not a readable TOML file.</source>
            <translation>这不是可读取的 TOML 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>This model has no class number {label}.</source>
            <translation>此模型没有编号为 {label} 的类别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>This model makes pictures of {size} x {size} pixels only.</source>
            <translation>此模型仅生成 {size} × {size} 像素的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>This picture in corner A, new ones in the others</source>
            <translation>当前图像置于 A 角，其余三角换新</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>This recipe has several layers; use 'genimg regenerate' for it.</source>
            <translation>此配方含多个图层，请使用“genimg regenerate”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>To the next picture</source>
            <translation>到下一张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>To the picture before</source>
            <translation>到前一张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>top edge</source>
            <translation>上边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Trained network</source>
            <translation>训练所得的网络</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Trained on</source>
            <translation>训练数据</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Trained on: {data}</source>
            <translation>训练数据：{data}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Trained, {side} px, {size}</source>
            <translation>训练模型，{side} px，{size}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Transposed convolution</source>
            <translation>转置卷积</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <location filename="../../genimg_desktop/ui/panels/sweep_axes.py" />
            <source>Truncation</source>
            <translation>截断</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Type a few letters of what you want to do</source>
            <translation>输入想做的事的几个字</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>Update the program to open it. The file is untouched.</source>
            <translation>请更新程序后再打开。文件未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>Update the program to use this model.</source>
            <translation>请更新程序以使用此模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Update the program to use this model. The file is untouched.</source>
            <translation>请更新程序以使用此模型。文件未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/write.py" />
            <source>Use .png, .jpg or .webp.</source>
            <translation>请使用 .png、.jpg 或 .webp。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Use the download button of the page instead of saving the page itself.</source>
            <translation>请使用网页上的下载按钮，而不是保存网页本身。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Variation {number}</source>
            <translation>变体 {number}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Variations</source>
            <translation>变体</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Variations around here</source>
            <translation>当前位置的变体</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Variations around the present picture (W), children of chosen bookmarks (Q), or a sweep of two settings (Shift+S). A click on a picture goes there.</source>
            <translation>当前图像的变体（W）、所选书签的后代（Q），或两个参数的扫描（Shift+S）。点击图像即可前往。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Variations around this one</source>
            <translation>以此为中心的变体</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Variations of the middle one</source>
            <translation>中间图像的变体</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <source>Wait until it is complete, then try again.</source>
            <translation>请等待其完成后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Walk</source>
            <translation>漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Walk between chosen bookmarks</source>
            <translation>在所选书签间漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Walk from picture to picture</source>
            <translation>从一张图漫游到另一张图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Way between two pictures</source>
            <translation>两图之间的路径</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Way that suits the model</source>
            <translation>适合模型的方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Ways to explore</source>
            <translation>探索方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>WebP</source>
            <translation>WebP</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/webp.py" />
            <source>WebP: small or exact, with transparency</source>
            <translation>WebP：有损或无损，支持透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>What is on the canvas now comes back with Undo.</source>
            <translation>画布上现有的内容可通过撤销恢复。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>What the picture shows.</source>
            <translation>图像所表现的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_directions.py" />
            <source>What this model varies most is being found out; its sliders will appear here.</source>
            <translation>正在找出此模型变化最大的方向，滑块将显示在这里。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Where on the walk: 0 is the first bookmark, 100 the last.</source>
            <translation>漫游中的位置：0 为第一个书签，100 为最后一个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Where pictures are computed. A change takes effect at the next start.</source>
            <translation>用于计算图像的设备。更改在下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Wide 16:9</source>
            <translation>横向 16:9</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Wide 4:3</source>
            <translation>横向 4:3</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Will be</source>
            <translation>将保存为</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Write it as #rrggbb, like #ffffff.</source>
            <translation>请写成 #rrggbb，例如 #ffffff。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Writes into the file how the picture was made. Dropping the file on the window restores it.</source>
            <translation>将图像的生成方式写入文件。把文件拖到窗口即可还原。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Written by</source>
            <translation>写入者</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Your disk quota is used up: '{name}' needs {need} MB.</source>
            <translation>您的磁盘配额已用尽：“{name}”需要 {need} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' cannot be read or written here.</source>
            <translation>无法在此读写您的资料库“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' is damaged.</source>
            <translation>您的资料库“{name}”已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' was written by a newer version of this program.</source>
            <translation>您的资料库“{name}”由本程序的较新版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library was damaged. The damaged file is kept as '{name}'.</source>
            <translation>您的资料库已损坏。损坏的文件保留为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library's file was missing.</source>
            <translation>您的资料库文件丢失。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Your settings could not be read ({why}), so the defaults are used. The old file is kept as '{name}'.</source>
            <translation>无法读取您的设置（{why}），已改用默认设置。旧文件保留为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Zoom about the cursor</source>
            <translation>以光标为中心缩放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>{across} % across, {down} % down</source>
            <translation>横向 {across} %，纵向 {down} %</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>{columns} × {rows} = {count} pictures</source>
            <translation>{columns} × {rows} = {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>{count} bookmarks are in the trash.</source>
            <translation>已将 {count} 个书签移入回收站。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>{count} chosen</source>
            <translation>已选 {count} 个</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>{count} jobs</source>
            <translation>{count} 个任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>{count} set</source>
            <translation>已设 {count} 项</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>{drawn} of {count}</source>
            <translation>{drawn} / {count} 张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>{first} to {last}</source>
            <translation>{first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>{label} cannot be '{value}'.</source>
            <translation>{label}不能为“{value}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>{label} is out of range: {value}.</source>
            <translation>{label}超出范围：{value}。</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or use a command; 'genimg --help' lists them.</source>
            <translation type="vanished">请在桌面会话中启动，或改用命令行；运行“genimg --help”可查看全部命令。</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation type="vanished">没有可用于打开窗口的显示器。</translation>
        </message>
    </context>
    <context>
        <name>genimg models</name>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>0 circles around, 1 runs out from the middle of every whirl.</source>
            <translation>0 为环绕，1 为从每个涡旋中心向外流出。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>0° is a Julia set, 90° the Mandelbrot set, between them lies what has no name.</source>
            <translation>0° 为朱利亚集，90° 为曼德博集，其间是尚无名称之物。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>1 mirrors left and right.</source>
            <translation>1 表示左右镜像。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>1 shows the whole flame.</source>
            <translation>1 显示整个火焰。</translation>
        </message>
        <message>
            <location filename="../../models/fruit-dcgan-64.safetensors" />
            <source>2,487 watercolours of whole fruit, USDA Pomological Watercolor Collection, 1886-1942, public domain</source>
            <translation>2,487 幅整果水彩画，美国农业部果树水彩画集（USDA Pomological Watercolor Collection），1886–1942，公有领域</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>A large light gives soft shadows.</source>
            <translation>大光源产生柔和的阴影。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>A low light is warm and throws long shadows.</source>
            <translation>低处的光偏暖，投下长影。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Above 0 the shore shines, below it is drawn in dark.</source>
            <translation>大于 0 时岸线发光，小于 0 时以暗色勾勒。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Across</source>
            <translation>横移</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>across</source>
            <translation>个</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Agate</source>
            <translation>玛瑙</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Along</source>
            <translation>纵移</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Along the shore</source>
            <translation>沿岸位置</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Alpine dawn</source>
            <translation>高山晨曦</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Amber and amethyst</source>
            <translation>琥珀与紫晶</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Amber gyroid</source>
            <translation>琥珀螺旋体</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Another way for the forms to stray.</source>
            <translation>形体偏离的另一种方式。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Arms</source>
            <translation>臂数</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Arrangement</source>
            <translation>排列</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>At 1 everything fits.</source>
            <translation>为 1 时全部可见。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Backdrop</source>
            <translation>背景</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Balance</source>
            <translation>平衡</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Bands</source>
            <translation>色带</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Below 1 the sets are full, at 1 on the edge, above it they break into islands.</source>
            <translation>小于 1 时集合饱满，等于 1 时在边缘，大于 1 时碎裂为群岛。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Below zero light shines through as in wax, above zero the forms become metal.</source>
            <translation>小于零时如蜡般透光，大于零时形体变为金属。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Below zero the forms become discs, above zero rods.</source>
            <translation>小于零时形体变为圆盘，大于零时变为长杆。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bend detail</source>
            <translation>弯曲细节</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bend size</source>
            <translation>弯曲尺度</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bending</source>
            <translation>弯曲</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Blends in waves that follow the bent plane: marble, agate, wood.</source>
            <translation>混入顺着弯曲平面的波纹：大理石、玛瑙、木纹。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Blue sails</source>
            <translation>蓝帆</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Breaks the strokes into separate dabs of colour.</source>
            <translation>将笔触打散为分离的色点。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Bristles</source>
            <translation>鬃毛</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Broken colour</source>
            <translation>碎色</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Brushwork</source>
            <translation>笔触</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Burning world</source>
            <translation>燃烧的世界</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Butterfly glass</source>
            <translation>蝶翼玻璃</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Calm valleys</source>
            <translation>平静谷地</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Camera height</source>
            <translation>相机高度</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Candy loops</source>
            <translation>糖果环</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Canvas</source>
            <translation>画布</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Carrara</source>
            <translation>卡拉拉</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Carried colour</source>
            <translation>带色</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Chrome loops</source>
            <translation>铬环</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Colour areas</source>
            <translation>色块</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Colour by how near an orbit came to a ring or a cross.</source>
            <translation>按轨道接近圆环或十字的程度着色。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Colour drift</source>
            <translation>颜色漂移</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Colour range</source>
            <translation>颜色跨度</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour shift</source>
            <translation>颜色偏移</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Colour speed</source>
            <translation>颜色速度</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour spread</source>
            <translation>颜色范围</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Colours change along the palette where the surface turns away.</source>
            <translation>在表面背转之处，颜色沿调色板变化。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Comet</source>
            <translation>彗星</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Contour lines</source>
            <translation>等高线</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Coral</source>
            <translation>珊瑚</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Coral branch</source>
            <translation>珊瑚枝</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Coral tiles</source>
            <translation>珊瑚砖</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Current</source>
            <translation>流向</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Cuts the forms into a gyroid lattice.</source>
            <translation>将形体切割为螺旋二十四面体晶格。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Dabs</source>
            <translation>点触</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Dark hollows</source>
            <translation>暗谷</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Darken the corners.</source>
            <translation>使四角变暗。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Darkens low places.</source>
            <translation>使低处变暗。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Darkens towards the corners.</source>
            <translation>向四角逐渐变暗。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>decades</source>
            <translation>数量级</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Delft</source>
            <translation>代尔夫特蓝</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Depth</source>
            <translation>层次</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Desert lightning</source>
            <translation>沙漠闪电</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Detail</source>
            <translation>细节</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>doublings</source>
            <translation>倍增</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Dragon in gold</source>
            <translation>金龙</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Draws lines of equal height, as on a map.</source>
            <translation>如地图般绘制等高线。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Draws shapes out along one direction, or squeezes them across it.</source>
            <translation>沿一个方向拉长形状，或横向压缩。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Dried flowers</source>
            <translation>干花</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Dunes</source>
            <translation>沙丘</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Each step doubles the size.</source>
            <translation>每一级放大一倍。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Eddies</source>
            <translation>涡旋</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Ember snow</source>
            <translation>余烬雪</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Evolve</source>
            <translation>演化</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fair weather</source>
            <translation>晴空</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fast: each map has its own colour. Slow: colours melt together.</source>
            <translation>快：每个映射各有其色；慢：颜色相互交融。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Features</source>
            <translation>形状数</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>features</source>
            <translation>个形状</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Fill light</source>
            <translation>补光</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Fine lines that single bristles leave within a stroke.</source>
            <translation>单根鬃毛在笔触中留下的细线。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fineness of the bending against the shapes: low makes long sweeps, high makes curls.</source>
            <translation>弯曲相对形状的细密程度：低则长弧，高则卷曲。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Finish</source>
            <translation>修饰</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>First map</source>
            <translation>第一映射</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Flat to long</source>
            <translation>扁到长</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Floor gloss</source>
            <translation>地面光泽</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Flowing threads along the field lines.</source>
            <translation>沿场线流动的丝线。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fold</source>
            <translation>褶皱</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>fold</source>
            <translation>重</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Form</source>
            <translation>形态</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Forms</source>
            <translation>形体数</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Fountain</source>
            <translation>喷泉</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Four winds</source>
            <translation>四方之风</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Fox</source>
            <translation>狐狸</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fractal flames</source>
            <translation>分形火焰</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fractal flames: three maps thrown like dice a million times, and the light of where they land. Each is framed and lit by itself.</source>
            <translation>分形火焰：三个映射如掷骰般迭代百万次，落点聚成光。构图与明暗自动调整。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>From a dark stage to a bright one.</source>
            <translation>从暗舞台到亮舞台。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>From balls to thin rings.</source>
            <translation>从球体到细环。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Frost ferns</source>
            <translation>霜蕨</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Gilded star</source>
            <translation>鎏金之星</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Glacier</source>
            <translation>冰川</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Glacier wind</source>
            <translation>冰川之风</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Gloss</source>
            <translation>光泽</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <source>Glow</source>
            <translation>辉光</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Golden knot</source>
            <translation>金结</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Grain step</source>
            <translation>颗粒级差</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Ground</source>
            <translation>底色</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Hairlines when low, broad round waves when high.</source>
            <translation>低则细如发丝，高则宽阔圆润。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Half way home</source>
            <translation>归途过半</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Hollow</source>
            <translation>中空</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Honey snowflake</source>
            <translation>蜂蜜雪花</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>How bright the caught points are.</source>
            <translation>被俘获的点的亮度。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How clearly the surface mirrors.</source>
            <translation>表面反射的清晰程度。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How close together the contour lines are.</source>
            <translation>等高线的疏密。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How close together the veins are.</source>
            <translation>纹脉的疏密。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How deep the surface looks; 0 is flat paint.</source>
            <translation>表面看起来的深度；0 为平涂。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How each form leans: along the line below zero, outwards above.</source>
            <translation>形体的倾斜方式：小于零沿连线，大于零向外。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far along the palette the colours run from the first form to the last.</source>
            <translation>从第一个到最后一个形体，颜色沿调色板变化的幅度。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>How far strokes carry their colour along.</source>
            <translation>笔触将颜色带出多远。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How far the bending itself is bent: folds within folds.</source>
            <translation>弯曲本身再弯曲的程度：褶中有褶。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the camera looks down.</source>
            <translation>相机俯视的程度。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms climb from the first to the last, in sizes of a form.</source>
            <translation>从第一个到最后一个形体升高的距离，以形体大小计。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms stand from the middle, in sizes of a form.</source>
            <translation>形体离中心的距离，以形体大小计。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms stray from their places.</source>
            <translation>形体偏离原位的程度。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How far the plane is bent before the height is read.</source>
            <translation>读取高度之前平面的弯曲程度。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map moves the flame sideways.</source>
            <translation>此映射使火焰左右移动的距离。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map moves the flame up or down.</source>
            <translation>此映射使火焰上下移动的距离。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map turns the flame.</source>
            <translation>此映射使火焰旋转的角度。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>How fine the threads are.</source>
            <translation>丝线的粗细。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How fine the waves and the lattice are.</source>
            <translation>波纹和晶格的细密程度。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>How long an orbit is followed before it counts as caught; more is slower and finer.</source>
            <translation>轨道追踪多久才算被俘获；越多越慢、越精细。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How many forms there are; the last one grows in.</source>
            <translation>形体的数量；最后一个渐渐长出。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How many large shapes fit across the shorter side: fewer is closer.</source>
            <translation>短边上容纳多少个大形状：越少越近。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>How many large turns of the current fit across the shorter side.</source>
            <translation>短边上容纳多少个大的流转。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How many layers of ever finer detail there are.</source>
            <translation>逐层变细的细节层数。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How many times the flame repeats around its middle.</source>
            <translation>火焰绕中心重复的次数。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How much finer each layer is than the one before.</source>
            <translation>每层比前一层细多少。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>How much neighbouring strokes differ in colour.</source>
            <translation>相邻笔触颜色的差异。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How much of the faint veil is brought up against the bright threads.</source>
            <translation>相对明亮的丝线，提亮暗淡薄纱的程度。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/flame.toml" />
            <source>How much of the palette is used.</source>
            <translation>使用调色板的多大部分。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How much of the palette is used; above 1 the colours repeat.</source>
            <translation>使用调色板的多大部分；大于 1 时颜色重复。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How much the floor mirrors.</source>
            <translation>地面反射的程度。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How much the forms grow or shrink from the first to the last.</source>
            <translation>从第一个到最后一个形体变大或变小的程度。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How much this map shrinks or grows the flame.</source>
            <translation>此映射使火焰缩小或放大的程度。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How often the line of forms winds around the middle.</source>
            <translation>形体连线绕中心的圈数。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>How often the palette is run through from the edge of the picture to the shore.</source>
            <translation>从画面边缘到岸线，调色板循环的次数。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How softly the forms flow into one another.</source>
            <translation>形体相互融合的柔和程度。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How strong fine detail is: low is smooth, high is rocky.</source>
            <translation>细节的强弱：低则平滑，高则嶙峋。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How strongly the lens bends.</source>
            <translation>镜头弯曲的强度。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How the finished flame is bent: bubble, swirl or fisheye.</source>
            <translation>成形后火焰的弯曲方式：气泡、漩涡或鱼眼。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>How thick the paint stands.</source>
            <translation>颜料堆起的厚度。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How this map bends the plane: each whole number is a form, between two of them they blend.</source>
            <translation>此映射弯曲平面的方式：每个整数是一种形态，两者之间为混合。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Hue</source>
            <translation>色相</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Hue shift</source>
            <translation>色相偏移</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Ice dancers</source>
            <translation>冰上舞者</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Impasto</source>
            <translation>厚涂</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Infinite coast</source>
            <translation>无尽海岸</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Ink in water</source>
            <translation>水中墨</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Ink rings</source>
            <translation>墨环</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Inside</source>
            <translation>内部</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Julia sets, the Mandelbrot set and every slice between them, coloured by where their orbits went.</source>
            <translation>朱利亚集、曼德博集及两者之间的每个切片，按轨道的去向着色。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Jupiter blue</source>
            <translation>木星蓝</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Keeps low places smooth while heights stay rough, as erosion does.</source>
            <translation>如侵蚀一般，低处平滑而高处粗糙。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Lace at dusk</source>
            <translation>暮色蕾丝</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lantern petals</source>
            <translation>灯笼花瓣</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Lattice</source>
            <translation>晶格</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lava</source>
            <translation>熔岩</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>layers</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Length of a stroke against its width: short dabs to long threads.</source>
            <translation>笔触长度与宽度之比：从短点到长丝。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lens</source>
            <translation>镜头</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lens amount</source>
            <translation>镜头强度</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lets colours wander with the bending, not only with height.</source>
            <translation>使颜色随弯曲游移，而不只随高度变化。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lets every shape flow into the next; a full turn ends where it began.</source>
            <translation>使每个形状流变为下一个；转满一圈回到起点。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Lets the current flow on; a full turn ends where it began.</source>
            <translation>使水流继续流动；转满一圈回到起点。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lichen crown</source>
            <translation>地衣之冠</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Light</source>
            <translation>光照</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Light direction</source>
            <translation>光照方向</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/raymarch.toml" />
            <source>Light from</source>
            <translation>光源方位</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Light height</source>
            <translation>光源高度</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Light size</source>
            <translation>光源大小</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Light that bleeds around bright parts.</source>
            <translation>明亮处向外溢出的光。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Light the picture from a side as if it were embossed.</source>
            <translation>从侧面照亮画面，如同浮雕。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lightens the ground behind the flame, from black.</source>
            <translation>从黑色起提亮火焰背后的底色。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Lily pond</source>
            <translation>睡莲池</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lines per step</source>
            <translation>等高线密度</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Low light is dramatic, high light is flat.</source>
            <translation>低光富于戏剧性，高光较为平淡。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Low light makes every stroke stand out.</source>
            <translation>低光使每一笔都凸显出来。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Low light throws strong shade, high light flattens.</source>
            <translation>低光阴影浓重，高光趋于平坦。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Malachite</source>
            <translation>孔雀石</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Marble and weather</source>
            <translation>大理石与天象</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Material</source>
            <translation>材质</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Melt</source>
            <translation>交融</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Mercury</source>
            <translation>水银</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Molecule</source>
            <translation>分子</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Molten wings</source>
            <translation>熔岩之翼</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Moon jellyfish</source>
            <translation>海月水母</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Moss and lichen</source>
            <translation>苔藓与地衣</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Moss garden</source>
            <translation>苔园</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Moss vase</source>
            <translation>苔藓瓶</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Move across</source>
            <translation>横移</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Move along</source>
            <translation>纵移</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Move the colours along the palette.</source>
            <translation>使颜色沿调色板移动。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Move the picture sideways, in halves of the picture.</source>
            <translation>左右移动画面，以半幅为单位。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Move the picture up and down, in halves of the picture.</source>
            <translation>上下移动画面，以半幅为单位。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Nautilus</source>
            <translation>鹦鹉螺</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Night grass</source>
            <translation>夜草</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Night orchid</source>
            <translation>夜兰</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Noise that is bent by noise: marble, terrain, clouds, silk, agate and ink, each a region of one space you can walk through.</source>
            <translation>以噪声弯曲噪声：大理石、地形、云、丝绸、玛瑙与水墨，皆为同一空间中可漫步的区域。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>octaves</source>
            <translation>级</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Off the shore</source>
            <translation>离岸程度</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Oil film</source>
            <translation>油膜</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Opal shell</source>
            <translation>蛋白石贝</translation>
        </message>
        <message>
            <location filename="../../models/fruit-dcgan-64.safetensors" />
            <source>Orchard</source>
            <translation>果园</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Orchid eddies</source>
            <translation>兰涡</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Orchid smoke</source>
            <translation>兰花烟</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Orchid star</source>
            <translation>兰花星</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Patience</source>
            <translation>耐心</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Pearl</source>
            <translation>珠光</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>per feature</source>
            <translation>每形状</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Pinwheel galaxy</source>
            <translation>风车星系</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Place across</source>
            <translation>横向位置</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Place along</source>
            <translation>纵向位置</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Place on palette</source>
            <translation>调色板位置</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Porcelain spiral</source>
            <translation>瓷螺旋</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Power</source>
            <translation>幂次</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Reef from above</source>
            <translation>俯瞰珊瑚礁</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Relief</source>
            <translation>浮雕</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Repeats everything around the upright axis, mirrored.</source>
            <translation>使整体绕竖直轴镜像重复。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Ribs</source>
            <translation>肋骨</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Ridges</source>
            <translation>山脊</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Ring or cross</source>
            <translation>圆环或十字</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Ring size</source>
            <translation>圆环大小</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Rise</source>
            <translation>上升</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Rose feathers</source>
            <translation>玫瑰羽</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Roughness</source>
            <translation>粗糙度</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Sculpture studio</source>
            <translation>雕塑工作室</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Sea anemones</source>
            <translation>海葵</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Sea urchin</source>
            <translation>海胆</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Seahorse valley</source>
            <translation>海马谷</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Seahorses</source>
            <translation>海马</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Second map</source>
            <translation>第二映射</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of points that take the second map rather than the first.</source>
            <translation>选取第二映射而非第一映射的点的比例。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of points that take the third map.</source>
            <translation>选取第三映射的点的比例。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of the third</source>
            <translation>第三映射占比</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Shine of wet oil paint.</source>
            <translation>湿油彩的光泽。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Silk</source>
            <translation>丝绸</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Size of the areas of one colour against the turns of the current.</source>
            <translation>单色区域相对流转的大小。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Slice</source>
            <translation>切片</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Slides the colours along the heights.</source>
            <translation>使颜色沿高度移动。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Slides the colours along the palette.</source>
            <translation>使颜色沿调色板移动。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Slides the flame along the palette.</source>
            <translation>使火焰沿调色板移动。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Small turns within the large ones.</source>
            <translation>大流转之中的小流转。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Smooth and liquid when low, torn and ragged when high.</source>
            <translation>低则流畅如水，高则破碎嶙峋。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Soft and even, or steep from dark to light.</source>
            <translation>柔和均匀，或明暗陡变。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Soft forms that melt into one another, ray-marched on a stage: shape, substance, light and camera. No training, no weights.</source>
            <translation>彼此交融的柔和形体，在舞台上以光线步进绘制：形状、材质、光照与相机。无需训练，没有权重。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Soft hills and hollows on the surface.</source>
            <translation>表面柔和的起伏。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Spectrum oils</source>
            <translation>光谱油彩</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Spectrum tide</source>
            <translation>光谱潮</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Spiral</source>
            <translation>螺旋</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Spread</source>
            <translation>铺展</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Stage</source>
            <translation>舞台</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Starfish</source>
            <translation>海星</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Starry wind</source>
            <translation>星风</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Strength of the highlight: matt paper to wet lacquer.</source>
            <translation>高光的强度：从哑光纸到湿漆。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Strength of the light.</source>
            <translation>光的强度。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Stretch</source>
            <translation>拉伸</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Stripes</source>
            <translation>条纹</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Stroke length</source>
            <translation>笔触长度</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Stroke width</source>
            <translation>笔触宽度</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Strokes</source>
            <translation>笔触</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Sumi ink</source>
            <translation>墨韵</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Sunset banks</source>
            <translation>落日云堤</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Sunset sea</source>
            <translation>落日之海</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Surface</source>
            <translation>表面</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Surface detail</source>
            <translation>表面细节</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Survey map</source>
            <translation>测绘图</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Symmetry</source>
            <translation>对称</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Taper</source>
            <translation>渐变</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Texture</source>
            <translation>纹理</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>The colour of floor and wall, as a place on the palette.</source>
            <translation>地面和墙的颜色，即调色板上的位置。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>The colour of the first form, from dark to light and accent.</source>
            <translation>第一个形体的颜色，从暗到亮再到强调色。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>The exponent p of z^p + c: one less than the number of arms.</source>
            <translation>z^p + c 中的指数 p：比臂数少一。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>The form of the trap: 0 a ring, 1 the two axes.</source>
            <translation>陷阱的形状：0 为圆环，1 为两条坐标轴。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>The radius of the ring.</source>
            <translation>圆环的半径。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>The set of colours; between two whole numbers two sets blend.</source>
            <translation>配色方案；两个整数之间为两种配色的混合。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Thick strokes of paint that follow a current: whirling skies, wheat, water, fur and feathers.</source>
            <translation>随流而行的厚重笔触：旋动的天空、麦田、水、皮毛与羽毛。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Third map</source>
            <translation>第三映射</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Threads</source>
            <translation>丝线</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Three winds</source>
            <translation>三方之风</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Tide pool</source>
            <translation>潮池</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Totem</source>
            <translation>图腾</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Trap</source>
            <translation>陷阱</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Trefoil</source>
            <translation>三叶</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Turn all colours round the colour wheel.</source>
            <translation>使所有颜色沿色轮旋转。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Turn the picture.</source>
            <translation>旋转画面。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turns</source>
            <translation>圈数</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>turns</source>
            <translation>圈</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turns all colours around the colour circle.</source>
            <translation>使所有颜色沿色环旋转。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Turns every colour around the colour wheel.</source>
            <translation>使所有颜色沿色轮旋转。</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Turns the picture.</source>
            <translation>旋转图像。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Turns the whole pattern.</source>
            <translation>旋转整个图案。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turntable</source>
            <translation>转台</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Twin galaxies</source>
            <translation>双星系</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Twist</source>
            <translation>扭转</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Twisted column</source>
            <translation>扭转柱</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Unrest</source>
            <translation>扰动</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Up: sharp crests, like mountains. Down: round billows, like clouds.</source>
            <translation>向上：尖锐的山脊；向下：圆润的云团。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Vein count</source>
            <translation>纹脉数量</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Vein width</source>
            <translation>纹脉宽度</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Veins</source>
            <translation>纹脉</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <source>View</source>
            <translation>视角</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>views</source>
            <translation>半幅</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Vignette</source>
            <translation>暗角</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Violet lantern</source>
            <translation>紫灯笼</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Violet storm</source>
            <translation>紫色风暴</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Walk around; the light comes along.</source>
            <translation>绕着走一圈，光随之移动。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Walnut</source>
            <translation>胡桃木</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wander</source>
            <translation>游离</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wander pattern</source>
            <translation>游离方式</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Warp</source>
            <translation>扭曲</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Waves</source>
            <translation>波纹</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wax to metal</source>
            <translation>蜡到金属</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Weave of the canvas under the paint.</source>
            <translation>颜料下画布的织纹。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Wheat</source>
            <translation>麦田</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Where on the endless canvas the picture is, from left to right.</source>
            <translation>图像在无限画布上的左右位置。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Where on the endless canvas the picture is, from top to bottom.</source>
            <translation>图像在无限画布上的上下位置。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Where on the endless plane the picture is, from left to right.</source>
            <translation>图像在无限平面上的左右位置。</translation>
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Where on the endless plane the picture is, from top to bottom.</source>
            <translation>图像在无限平面上的上下位置。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Where the light comes from, counted from the right.</source>
            <translation>光的来向，从右侧起算。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Where the light comes from: 0 is behind the camera, 90 the right.</source>
            <translation>光的来向：0 为相机后方，90 为右侧。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Where the light comes from: 0 right, 90 above, 180 left.</source>
            <translation>光的来向：0 右，90 上，180 左。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Where the steady current goes: 0 right, 90 up.</source>
            <translation>稳定流的去向：0 向右，90 向上。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Which of the curated palettes; between two numbers they blend.</source>
            <translation>精选调色板中的哪一个；两个数之间为混合。</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Which palette; between two whole numbers it is a mix of both.</source>
            <translation>调色板的选择；两个整数之间为两者的混合。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Which point of the shore of the main body the picture is about.</source>
            <translation>图像围绕主体岸线上的哪一点。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Whirls against the steady wind: 0 is a straight current.</source>
            <translation>涡旋相对稳定风的强度：0 为直流。</translation>
        </message>
        <message>
            <location filename="../../models/fruit-dcgan-64.safetensors" />
            <source>Whole fruit in watercolour on paper, mostly apples, learned from plates that were painted for growers.</source>
            <translation>纸上水彩的整颗水果，以苹果为主，学自当年为果农绘制的图版。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Whole island</source>
            <translation>整岛</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Width of a mark of the brush.</source>
            <translation>画笔痕迹的宽度。</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>widths</source>
            <translation>倍宽</translation>
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Wild orchid</source>
            <translation>野兰</translation>
        </message>
        <message>
            <location filename="../../models/brushwork.toml" />
            <source>Wind</source>
            <translation>风向</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Winter crown</source>
            <translation>冬之冠</translation>
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wrings everything around the upright axis.</source>
            <translation>使整体绕竖直轴扭转。</translation>
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
    </context>
</TS>
