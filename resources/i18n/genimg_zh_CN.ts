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
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>&amp;Image</source>
            <translation>图像(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>&amp;Layer</source>
            <translation>图层(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>&amp;Select</source>
            <translation>选择(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>'Find moved files' looks for it in a folder you choose.</source>
            <translation>“查找移走的文件”会在您选择的文件夹中查找它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>'genimg --help' lists the commands.</source>
            <translation>运行“genimg --help”可查看全部命令。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>'genimg runs' lists the trainings.</source>
            <translation>运行“genimg runs”可列出所有训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>'genimg train --help-settings' lists them.</source>
            <translation>运行“genimg train --help-settings”可列出全部参数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>'Go back when numbers break' is off: one broken number will end the training.</source>
            <translation>“数值异常时回退”已关闭：只要出现一个异常数值，训练就会结束。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>'Vary colours' may bring colours that are not in your palette.</source>
            <translation>“变化颜色”可能带来您的调色板中没有的颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>'{a}' was made by {first}, '{b}' by {second}. Two models have no picture in between.</source>
            <translation>“{a}”由 {first} 生成，“{b}”由 {second} 生成。两个模型之间没有中间图像。</translation>
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
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>'{layer}' is of a kind that cannot be opened ({kind}); it was left out.</source>
            <translation>“{layer}”的类型无法打开（{kind}），已略去。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>'{name}' and all below it were merged into one layer.</source>
            <translation>“{name}”及其下方所有内容已合并为一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>'{name}' and what is clipped to it were merged into one layer.</source>
            <translation>“{name}”及剪贴到它的内容已合并为一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' begins like a file of MNIST, but its sizes make no sense.</source>
            <translation>“{name}”的开头像 MNIST 文件，但其中的尺寸不合理。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>'{name}' belongs to another program and was left alone.</source>
            <translation>“{name}”属于其他程序，未作改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_records.py" />
            <source>'{name}' cannot be read any more.</source>
            <translation>无法再读取“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <location filename="../../genimg_desktop/document/project_read.py" />
            <location filename="../../genimg_desktop/engine/weights.py" />
            <location filename="../../genimg_desktop/export/film/read_back.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/image/record_files.py" />
            <location filename="../../genimg_desktop/image/set_folder.py" />
            <location filename="../../genimg_desktop/library/gallery_making.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/library/models.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' cannot be read: {why}</source>
            <translation>无法读取“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' cannot be unpacked: {why}</source>
            <translation>无法解压“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/read_back.py" />
            <source>'{name}' carries no film of this program.</source>
            <translation>“{name}”不含本程序的影片。</translation>
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
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' does not fit its pictures; they have no classes.</source>
            <translation>“{name}”与其图像不符，这些图像没有类别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/document/commands/patch.py" />
            <source>'{name}' has no mask.</source>
            <translation>“{name}”没有蒙版。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <location filename="../../genimg_desktop/document/document.py" />
            <source>'{name}' has no pixels of its own.</source>
            <translation>“{name}”没有自己的像素。</translation>
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
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>'{name}' holds no list of layers, so it is not an OpenRaster file.</source>
            <translation>“{name}”不含图层列表，因此不是 OpenRaster 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>'{name}' holds no {kind} in the form PEM.</source>
            <translation>“{name}”不含 PEM 格式的{kind}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' holds only zeros: it was damaged when it was saved or copied.</source>
            <translation>“{name}”内容全为零：保存或复制时已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' holds Python pickles, which could run any program; they are not opened.</source>
            <translation>“{name}”含有 Python pickle 文件，可能运行任意程序，未予打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' holds weights but no card of this program.</source>
            <translation>“{name}”含有权重，但没有本程序的模型卡。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <location filename="../../genimg_desktop/document/pages.py" />
            <source>'{name}' in the file is damaged.</source>
            <translation>文件中的“{name}”已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>'{name}' in the file is not carried along.</source>
            <translation>文件中的“{name}”未被保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <source>'{name}' in the file is too long.</source>
            <translation>文件中的“{name}”过长。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/recovery.py" />
            <source>'{name}' in the recovery copy is damaged.</source>
            <translation>恢复副本中的“{name}”已损坏。</translation>
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
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>'{name}' is a group.</source>
            <translation>“{name}”是一个组。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/finding.py" />
            <source>'{name}' is a layer now. '{model}' can look for its place.</source>
            <translation>“{name}”现在是一个图层。“{model}”可以查找其位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a PyTorch checkpoint, which can hold programs; it was not opened.</source>
            <translation>“{name}”是 PyTorch 检查点，可能含有程序代码，未予打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>'{name}' is a single picture.</source>
            <translation>“{name}”是单张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <source>'{name}' is a training already.</source>
            <translation>“{name}”已经是一个训练。</translation>
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
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <source>'{name}' is being recovered in another window.</source>
            <translation>“{name}”正在另一个窗口中恢复。</translation>
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
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>'{name}' is cut off: what stood at its end is missing.</source>
            <translation>“{name}”被截断：末尾部分缺失。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: {missing} MB of its weights are missing.</source>
            <translation>“{name}”不完整：缺少 {missing} MB 的权重。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' is cut off: {there} of its {count} pictures are there.</source>
            <translation>“{name}”不完整：{count} 张图像中只有 {there} 张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>'{name}' is damaged inside the zip, or packed in a rare way.</source>
            <translation>zip 压缩包中的“{name}”已损坏，或采用了罕见的压缩方式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is damaged: its head does not describe its weights.</source>
            <translation>“{name}”已损坏：文件头与权重不符。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>'{name}' is empty here.</source>
            <translation>“{name}”在此处是空的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/transforming.py" />
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is empty.</source>
            <translation>“{name}”是空文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>'{name}' is hidden.</source>
            <translation>“{name}”已隐藏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>'{name}' is left out: its name is not written in Unicode. Rename it.</source>
            <translation>“{name}”已排除：其名称不是 Unicode 编码。请将其重命名。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>'{name}' is locked with a password.</source>
            <translation>“{name}”设有密码。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <location filename="../../genimg_desktop/app/transforming.py" />
            <location filename="../../genimg_desktop/document/commands/command.py" />
            <source>'{name}' is locked.</source>
            <translation>“{name}”已锁定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <source>'{name}' is missing in the file.</source>
            <translation>文件中缺少“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/recovery.py" />
            <source>'{name}' is no page.</source>
            <translation>“{name}”不是页面。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>'{name}' is no picture; choose a layer.</source>
            <translation>“{name}”不是图像，请选择一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>'{name}' is no set of pictures.</source>
            <translation>“{name}”不是图像集。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>'{name}' is no training.</source>
            <translation>“{name}”不是训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <source>'{name}' is no training: there is no {file} in it.</source>
            <translation>“{name}”不是训练：其中没有 {file}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/gallery.py" />
            <location filename="../../genimg_desktop/library/gallery_repair.py" />
            <source>'{name}' is not a folder that can be read.</source>
            <translation>“{name}”不是可读取的文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>'{name}' is not a group.</source>
            <translation>“{name}”不是组。</translation>
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
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>'{name}' is not a project of this program.</source>
            <translation>“{name}”不是本程序的项目。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>'{name}' is not among your trainings.</source>
            <translation>“{name}”不在您的训练之中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <source>'{name}' is not an empty folder.</source>
            <translation>“{name}”不是空文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>'{name}' is not an OpenRaster file.</source>
            <translation>“{name}”不是 OpenRaster 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <location filename="../../genimg_desktop/export/film/read_back.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is not an ordinary file.</source>
            <translation>“{name}”不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>'{name}' is not in the trash any more.</source>
            <translation>“{name}”已不在回收站中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>'{name}' is not shown: {why} It keeps its place.</source>
            <translation>“{name}”未显示：{why} 它保留原位。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>'{name}' is not there any more.</source>
            <translation>“{name}”已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>'{name}' is not there, or not an ordinary file.</source>
            <translation>“{name}”不存在，或不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>'{name}' is not there.</source>
            <translation>“{name}”不存在。</translation>
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
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>'{name}' is open already.</source>
            <translation>“{name}”已经打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_files.py" />
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>'{name}' is open in another window.</source>
            <translation>“{name}”已在另一个窗口中打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_records.py" />
            <source>'{name}' is shorter than it was.</source>
            <translation>“{name}”比原来短。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>'{name}' is the raw file of a camera, which this program does not open. Save it as JPEG or PNG.</source>
            <translation>“{name}”是相机的 RAW 文件，本程序无法打开。请另存为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>'{name}' is there already.</source>
            <translation>“{name}”已存在。</translation>
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
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>'{name}' lies nowhere.</source>
            <translation>“{name}”没有位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' may not be written here.</source>
            <translation>没有在此写入“{name}”的权限。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <source>'{name}' says that it holds more than it can. It is damaged, or a trap.</source>
            <translation>“{name}”声称的内容超出其实际容量。它已损坏，或是陷阱。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blending.py" />
            <source>'{name}' takes part without its painted regions.</source>
            <translation>“{name}”参与混合，但不含其绘制的区域。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' unpacks to more than {limit} MB.</source>
            <translation>“{name}”解压后超过 {limit} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_files.py" />
            <source>'{name}' was changed by another program since it was opened here.</source>
            <translation>“{name}”自在此打开后已被其他程序更改。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform_work.py" />
            <source>'{name}' was changed meanwhile, so it was not transformed.</source>
            <translation>“{name}”在此期间已更改，因此未变换。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>'{name}' was changed meanwhile, so nothing was done.</source>
            <translation>“{name}”在此期间已更改，因此未做任何操作。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/edits.py" />
            <source>'{name}' was changed meanwhile, so nothing was painted.</source>
            <translation>“{name}”在此期间已更改，因此未绘制任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/surface.py" />
            <source>'{name}' was changed while you painted on it.</source>
            <translation>“{name}”在您绘制时已被更改。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>'{name}' was not begun by the first process.</source>
            <translation>第一个进程没有开始训练“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>'{name}' was not made by a model, or was painted on since.</source>
            <translation>“{name}”不是由模型生成，或之后被涂改过。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>'{name}' was not there when it was last looked for.</source>
            <translation>上次查找时“{name}”不在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>'{name}' was put together from several pictures.</source>
            <translation>“{name}”由多张图像组成。</translation>
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
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>'{name}' would fill {size} MB and is left out.</source>
            <translation>“{name}”会占用 {size} MB，已排除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/features.py" />
            <source>'{name}', which measures how good samples are, is damaged.</source>
            <translation>用于评估样本优劣的“{name}”已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/film.py" />
            <source>'{text}' is no list of seeds.</source>
            <translation>“{text}”不是种子列表。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_query.py" />
            <source>'{text}' is not a day.</source>
            <translation>“{text}”不是日期。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>'{text}' is not of the form key=value.</source>
            <translation>“{text}”不是 key=value 的形式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <source>'{title}' answered with values that are not numbers.</source>
            <translation>“{title}”返回了非数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <source>'{title}' cannot find a picture of yours: it has no encoder.</source>
            <translation>“{title}”无法查找您的图像：它没有编码器。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>'{title}' cannot find pictures: it has no encoder.</source>
            <translation>“{title}”无法查找图像：它没有编码器。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>'{title}' cannot follow another picture in a part of its own.</source>
            <translation>“{title}”不能在局部跟随另一张图像。</translation>
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
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>'{title}' is in the queue: it starts when its turn comes.</source>
            <translation>“{title}”已加入队列，轮到时即开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>'{title}' made a picture of values that are not numbers.</source>
            <translation>“{title}”生成的图像含有非数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>'{title}' was not exported: {why}</source>
            <translation>未导出“{title}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>'{value}' is no moment: say best, last or a number.</source>
            <translation>“{value}”不是时刻：请写 best、last 或一个数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>'{value}' is not a colour.</source>
            <translation>“{value}”不是颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>'{value}' is not a value for {name}.</source>
            <translation>“{value}”不是 {name} 的有效值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>1 job</source>
            <translation>1 个任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>1 picture cannot be read and is left out: {why}</source>
            <translation>有 1 张图像无法读取，已排除：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>1 picture is an exact copy of another one. Copies count double in training.</source>
            <translation>有 1 张图像与另一张完全相同。重复图像在训练中会计两次。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>1 picture is the mirror image of another one.</source>
            <translation>有 1 张图像是另一张的镜像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>1 picture looks like another one.</source>
            <translation>有 1 张图像与另一张相似。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>1 pixel</source>
            <translation>1 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>100 % is as it is.</source>
            <translation>100% 即原样。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>16 leave room for changes of light and colour in other programs; files are larger.</source>
            <translation>16 位为其他程序中的明暗和色彩调整留有余地；文件更大。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>16, for further work</source>
            <translation>16 位，便于后续处理</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>3 x 3 pixels</source>
            <translation>3 × 3 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>5 x 5 pixels</source>
            <translation>5 × 5 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>8, as on the screen</source>
            <translation>8 位，与屏幕一致</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>A band along the edge.</source>
            <translation>沿边缘的一条带。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>A batch of {batch} is more than the {count} pictures there are: each step shows some of them twice.</source>
            <translation>批量 {batch} 多于现有的 {count} 张图像：每一步都会重复展示其中一些。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>A batch of {batch} is very small: each step is mostly noise.</source>
            <translation>批量 {batch} 非常小：每一步大多是噪声。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>A beta of {beta} counts more without learned noise: every picture may be the same blur. 1 is usual.</source>
            <translation>没有学习噪声时，Beta 为 {beta} 的作用更强：所有图像可能都是同样的模糊。通常为 1。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_words.py" />
            <source>A board needs a name.</source>
            <translation>画册需要名称。</translation>
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
            <location filename="../../genimg_desktop/app/sizing.py" />
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
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>A copy can be worked on and saved under another name.</source>
            <translation>可以处理副本，并以其他名称保存。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>A copy was saved as '{name}'.</source>
            <translation>已将副本保存为“{name}”。</translation>
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
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>A file of keyframes, or a film that was exported with its recipe.</source>
            <translation>关键帧文件，或导出时包含配方的影片。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>A file of your own (PEM) to sign Content Credentials with; empty for none. Nothing is sent.</source>
            <translation>您自己的文件（PEM），用于签署内容凭证；留空则不签署。不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>A file: a zip of pictures, MNIST or CIFAR.</source>
            <translation>文件：图像的 zip 压缩包、MNIST 或 CIFAR。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>A film has from 1 to {most} keyframes.</source>
            <translation>影片可有 1 到 {most} 个关键帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline.py" />
            <source>A film of places in a model</source>
            <translation>模型中各位置组成的影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>A film shows from {low} to {high} frames per second.</source>
            <translation>影片每秒显示 {low} 到 {high} 帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>A GAN draws the crisp edges and flat colours of such pictures; a VAE would blur them.</source>
            <translation>GAN 能画出此类图像清晰的边缘和平整的色块，而 VAE 会使其模糊。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>A GAN makes the sharpest pictures, and this machine is fast enough for it.</source>
            <translation>GAN 生成的图像最锐利，而本机的速度足以胜任。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>A GIF has 255 colours; dots of two make those between. A pattern stands still, scattered dots flicker.</source>
            <translation>GIF 有 255 种颜色；两种颜色的点可形成中间色。图案固定不动，散点会闪烁。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a GIMP document</source>
            <translation>GIMP 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>A gradient (the wish of one step, over all weights) that is longer is shortened to this. 0: never.</source>
            <translation>梯度（一步对全部权重所要求的改变）若长于此值，会缩短到此值。0：从不裁剪。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>A group cannot be put into itself.</source>
            <translation>不能把组放入自身。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>A guide is lost: {why}</source>
            <translation>丢失了一条参考线：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>A guide lies at {position}.</source>
            <translation>有一条参考线位于 {position}。</translation>
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
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>A layer cannot be read.</source>
            <translation>无法读取某个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>A layer, a bookmark, or what the explorer shows: press A or B, or drop a bookmark there.</source>
            <translation>图层、书签或探索器所显示的内容：按 A 或 B，或将书签拖到此处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>A learning rate of {rate} is high for WGAN: its paper takes 0.00005.</source>
            <translation>学习率 {rate} 对 WGAN 来说偏高：其论文用 0.00005。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>A learning rate of {rate} is so low that hardly anything will happen.</source>
            <translation>学习率 {rate} 过低，几乎不会有任何进展。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>A learning rate of {rate} is too high for Adam in a GAN: the pictures will break up. 0.0002 is usual.</source>
            <translation>在 GAN 中，学习率 {rate} 对 Adam 来说过高：图像会崩坏。通常为 0.0002。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>A learning rate of {rate} is too high for Adam in a VAE: numbers may break. 0.0005 is usual.</source>
            <translation>在 VAE 中，学习率 {rate} 对 Adam 来说过高：可能出现数值异常。通常为 0.0005。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>A map of {side} x {side} places</source>
            <translation>{side} × {side} 个位置的图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>a mix</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>A mix of several</source>
            <translation>多个位置的混合</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>A model is being trained.</source>
            <translation>正在训练模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>A model learns from one folder at a time: '{name}' was taken.</source>
            <translation>模型每次只从一个文件夹学习：已采用“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>A model learns to make pictures like yours. A few hundred are a good start; five minutes show a first glimpse, half an hour something to play with. Nothing leaves this computer.</source>
            <translation>模型会学习制作与您的图像相似的图像。几百张是不错的起点；五分钟可见雏形，半小时便有可把玩的结果。一切都留在这台计算机上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>A momentum of {momentum} makes two networks that chase each other swing: 0 to 0.5 is usual for a GAN.</source>
            <translation>动量 {momentum} 会使相互追逐的两个网络来回振荡：GAN 通常为 0 到 0.5。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>A part of B; outlines join over a few pixels.</source>
            <translation>B 的一部分；轮廓在几个像素内衔接。</translation>
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
            <location filename="../../genimg_desktop/app/blending.py" />
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>A picture can have at most {most} regions.</source>
            <translation>一张图像最多可有 {most} 个区域。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/matrix.py" />
            <source>A picture cannot be drawn into this shape.</source>
            <translation>无法将图像绘制成此形状。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/matrix.py" />
            <source>A picture cannot be squeezed to nothing.</source>
            <translation>图像不能被压缩为零。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery.py" />
            <source>A picture has from 0 to {most} stars.</source>
            <translation>一张图像可有 0 到 {most} 颗星。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>A picture of the gallery is not where it was.</source>
            <translation>图库中的一张图像不在原处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>A place</source>
            <translation>一个位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>A point of the curve '{label}' lies outside the square.</source>
            <translation>曲线“{label}”有一个点在方框之外。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a PostScript document</source>
            <translation>PostScript 文档</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>A project, a picture or a model.</source>
            <translation>项目、图像或模型。</translation>
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
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>A region of this model is mixed at a depth from 0 to {last}, not {depth}.</source>
            <translation>此模型的区域混合深度为 0 到 {last}，不能为 {depth}。</translation>
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
            <location filename="../../genimg_desktop/library/gallery_words.py" />
            <source>A tag needs at least one letter.</source>
            <translation>标签至少需要一个字符。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a texture file (DDS)</source>
            <translation>纹理文件（DDS）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_whole.py" />
            <source>A to B</source>
            <translation>从 A 到 B</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>A training runs now. This one waits for its turn; how long it takes is found out then.</source>
            <translation>有训练正在运行。此训练将排队等待，届时再估计耗时。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/vae.py" />
            <source>A VAE makes pictures of 32, 64 or 128 pixels; this card says {size}.</source>
            <translation>VAE 生成 32、64 或 128 像素的图像，而此模型卡写的是 {size}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/vae.py" />
            <source>A VAE takes normal random numbers; this card says otherwise.</source>
            <translation>VAE 使用正态随机数，而此模型卡并非如此。</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>A weight limit of {limit} is loose for WGAN: its paper takes 0.01.</source>
            <translation>权重裁剪 {limit} 对 WGAN 来说过松：其论文用 0.01。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>A whole number from 0 to {last}: the same seed gives the same picture.</source>
            <translation>0 到 {last} 的整数：相同的种子给出相同的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>A width of {width} without a graphics processor takes about {times} times as long as one of 32.</source>
            <translation>没有显卡时，宽度 {width} 的耗时约为宽度 32 的 {times} 倍。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>About the chosen picture</source>
            <translation>关于所选图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>About this model</source>
            <translation>关于此模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Above 1 the middle tones get lighter, below 1 darker; black and white stay.</source>
            <translation>大于 1 时中间调变亮，小于 1 时变暗；黑与白保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Across</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Actual size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>ADA speed</source>
            <translation>ADA 速度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>ADA target</source>
            <translation>ADA 目标值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Adam</source>
            <translation>Adam 算法</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>AdamW</source>
            <translation>AdamW 算法</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Adaptive (ADA)</source>
            <translation>自适应（ADA）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Adaptive augmentation costs much time without a graphics processor; DiffAugment is nearly as good.</source>
            <translation>没有显卡时，自适应数据增强非常费时；DiffAugment 的效果相差无几。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Add a tag to the chosen pictures</source>
            <translation>为所选图像添加标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Add a tag…</source>
            <translation>添加标签…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>Add an adjustment</source>
            <translation>添加调整图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Add bars</source>
            <translation>加边</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <location filename="../../genimg_desktop/app/tools/guide_drag.py" />
            <source>Add guide</source>
            <translation>添加参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Add layer</source>
            <translation>添加图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/ui/shots_demo.py" />
            <source>Add mask</source>
            <translation>添加蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Add mask from the selection</source>
            <translation>从选区添加蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Add mask from transparency</source>
            <translation>从透明度添加蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Add mask that hides all</source>
            <translation>添加隐藏全部的蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Add mask that shows all</source>
            <translation>添加显示全部的蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Add one first.</source>
            <translation>请先添加一个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Add the model file to your library, then try again.</source>
            <translation>请将模型文件添加到模型库后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Add the tag</source>
            <translation>添加此标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Add this place</source>
            <translation>添加此位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Add this place to the film</source>
            <translation>将此位置添加到影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Add to the queue</source>
            <translation>加入队列</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Add to the selection</source>
            <translation>添加到选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Add to the shelf</source>
            <translation>添加到书签面板</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>Add {name}</source>
            <translation>添加{name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Adding the model '{name}'</source>
            <translation>正在添加模型“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>Adjustment</source>
            <translation>调整</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>adjustment</source>
            <translation>调整图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>after {minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Alarms and log</source>
            <translation>警报与日志</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Alarms and log ({count})</source>
            <translation>警报与日志（{count}）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_log.py" />
            <source>Alarms and log of the training</source>
            <translation>训练的警报与日志</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All boards</source>
            <translation>所有画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/adjustment.py" />
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>All colours</source>
            <translation>所有颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <location filename="../../genimg_desktop/ui/film_files.py" />
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <source>All its pictures are left out.</source>
            <translation>其中的图像已全部排除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>All layers</source>
            <translation>所有图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>All layers larger or smaller.</source>
            <translation>所有图层放大或缩小。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>All pictures are grey: training with one channel is faster and cannot tint them.</source>
            <translation>所有图像都是灰度：用单通道训练更快，也不会偏色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>All pictures are left out: there is nothing to learn from.</source>
            <translation>所有图像都已排除：没有可学习的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tool_options.py" />
            <source>All settings of the tool</source>
            <translation>工具的所有设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All sizes</source>
            <translation>所有尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All stars</source>
            <translation>所有星级</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>All tags</source>
            <translation>所有标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>All trainings</source>
            <translation>所有训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>All {count} pictures are the same: a model can do nothing but repeat it.</source>
            <translation>全部 {count} 张图像都相同：模型只能重复它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Along a line, in rings, around a point, or to both sides.</source>
            <translation>沿直线、成环、绕一点，或向两侧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Along the plot: thousands of pictures shown (kimg), or minutes of training</source>
            <translation>横轴：已展示的图像数（千图，即 kimg）或训练分钟数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Alt and click: this one alone</source>
            <translation>Alt 加点击：单独显示此项</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>Amount</source>
            <translation>数量</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>An L1 term of {weight} sets most weights to zero.</source>
            <translation>L1 正则 {weight} 会使大多数权重变为零。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>An L2 term of {weight} pulls so hard that little can be learned.</source>
            <translation>L2 正则 {weight} 的拉力过强，几乎学不到东西。</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>An R1 penalty of {gamma} is very strong at {size} pixels: about {usual} is a good start.</source>
            <translation>在 {size} 像素下，R1 惩罚 {gamma} 非常强：建议从 {usual} 左右开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an SVG drawing</source>
            <translation>SVG 图形</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Animated GIF</source>
            <translation>GIF 动画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/gif.py" />
            <source>Animated GIF: plays everywhere, 255 colours</source>
            <translation>GIF 动画：随处可播放，255 种颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Animated PNG</source>
            <translation>APNG 动画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/apng.py" />
            <source>Animated PNG: exact, large</source>
            <translation>APNG 动画：精确，文件大</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Animated WebP</source>
            <translation>WebP 动画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/webp.py" />
            <source>Animated WebP: small, for web pages</source>
            <translation>WebP 动画：小，适合网页</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_speed.py" />
            <source>Another program may be busy, or the machine is hot or on battery.</source>
            <translation>可能有其他程序正忙，或计算机过热或在使用电池。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>Another program, or the system, ended the training.</source>
            <translation>另一程序或系统终止了训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Any size</source>
            <translation>任意尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Any time</source>
            <translation>任意时间</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Apple GPU</source>
            <translation>Apple 显卡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Apply mask</source>
            <translation>应用蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>As classes: '{label}' has {count} pictures only; {enough} of each is a start.</source>
            <translation>若作为类别：“{label}”只有 {count} 张图像，每类 {enough} 张才算起步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>As found in the file; nothing of it is followed.</source>
            <translation>按文件原样显示，不会执行其中任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>as it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>As layers any two pictures can be blended: by opacity, blend mode and mask.</source>
            <translation>作为图层，任意两张图像都可用不透明度、混合模式和蒙版来混合。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>As new layer</source>
            <translation>作为新图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>As Shift does while dragging a handle.</source>
            <translation>与拖动控制点时按 Shift 相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>As the canvas</source>
            <translation>与画布相同</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tool_options.py" />
            <source>As they come</source>
            <translation>按原样</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Ask for the model as a .safetensors file.</source>
            <translation>请索取 .safetensors 格式的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>At most {count} trainings can be compared with another.</source>
            <translation>最多可将 {count} 个训练与另一个训练比较。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>At {at} kimg</source>
            <translation>{at} 千图处</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>At {at} min</source>
            <translation>{at} 分钟处</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/pdf_write.py" />
            <source>At {dpi} dots per inch the page would be wider or higher than 5 metres.</source>
            <translation>以每英寸 {dpi} 点计，页面的宽或高将超过 5 米。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Augmentation</source>
            <translation>数据增强</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Averaging</source>
            <translation>权重平均</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/avif.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>AVIF: smallest, with transparency</source>
            <translation>AVIF：最小，支持透明</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>B as it is; only its edge is joined.</source>
            <translation>B 保持原样，只衔接其边缘。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Back to the last place</source>
            <translation>回到上一个位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/ui/widgets/colour_pair.py" />
            <source>Background colour</source>
            <translation>背景颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/engine/archs/vae.py" />
            <source>Base channels</source>
            <translation>基础通道数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Batch</source>
            <translation>批量</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Batch norm</source>
            <translation>批量归一化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Batch norm and WGAN's weight limit work against each other: choose no norm.</source>
            <translation>批量归一化与 WGAN 的权重裁剪相互抵触：请将归一化选为“无”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>Beginning</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <source>Below 1 is closer to the middle of the model: safer. Above 1 is wilder.</source>
            <translation>小于 1 更靠近模型中心，较稳妥；大于 1 更狂放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>Beside the sub-folders lie pictures that belong to no class: {count}.</source>
            <translation>子文件夹之外有不属于任何类别的图像：{count} 张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Best so far</source>
            <translation>迄今最佳</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Best so far: {name} {score} (was {before}).</source>
            <translation>迄今最佳：{name} {score}（此前为 {before}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Best so far: {name} {score}.</source>
            <translation>迄今最佳：{name} {score}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Beta</source>
            <translation>β 系数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>Beta is not used while a capacity is set.</source>
            <translation>设置了容量时不使用 β 系数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Beyond the ends</source>
            <translation>两端之外</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Bits per channel</source>
            <translation>每通道位数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Black and white</source>
            <translation>黑白</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Black point</source>
            <translation>黑场</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Blend</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/ui/widgets/mode_box.py" />
            <source>Blend mode</source>
            <translation>混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/node.py" />
            <source>blend mode</source>
            <translation>混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Blend two pictures by their model</source>
            <translation>用模型混合两张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/adjustment.py" />
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Board</source>
            <translation>画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Boards</source>
            <translation>画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/gallery.py" />
            <source>Boards: {names}.</source>
            <translation>画册：{names}。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Bookmarked</source>
            <translation>已加书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
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
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Border of the selection</source>
            <translation>选区边框</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Border of the selection…</source>
            <translation>选区边框…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/symmetry.py" />
            <source>Both</source>
            <translation>两者</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Both grow into one shape.</source>
            <translation>两者长成一个形状。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Both of its numbers may be from 0 to 1.</source>
            <translation>其两个数值都可为 0 到 1。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/brightness_contrast.py" />
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/brightness_contrast.py" />
            <source>Brightness and contrast</source>
            <translation>亮度与对比度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Brightness, saturation, contrast. Switch it off where colours must stay true.</source>
            <translation>亮度、饱和度、对比度。颜色须保持准确时请关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <location filename="../../genimg_desktop/app/shelf.py" />
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <source>Bring the pictures back and try again.</source>
            <translation>请将图像放回原处后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Bringing a training back</source>
            <translation>正在从回收站恢复训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Bringing bookmarks back</source>
            <translation>正在恢复书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Bringing pictures back</source>
            <translation>正在恢复图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Brush stroke</source>
            <translation>画笔笔触</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>By 15 degrees, about the pointer. The picture stays as it is.</source>
            <translation>每次 15 度，绕指针。图像保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>By a factor</source>
            <translation>按倍数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>By its longer side</source>
            <translation>按长边</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>By model</source>
            <translation>按模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
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
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/document/history.py" />
            <location filename="../../genimg_desktop/ui/dialog_frame.py" />
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>Candidates</source>
            <translation>候选</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Cannot be read</source>
            <translation>无法读取</translation>
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
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Canvas size</source>
            <translation>画布大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Canvas size…</source>
            <translation>画布大小…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Capacity's weight</source>
            <translation>容量权重</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>Certificates and keys</source>
            <translation>证书与密钥</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_actions.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Change blend mode</source>
            <translation>更改混合模式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/canvas.py" />
            <source>Change canvas size</source>
            <translation>更改画布大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/canvas.py" />
            <source>Change guides</source>
            <translation>更改参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Change mask</source>
            <translation>更改蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_actions.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Change opacity</source>
            <translation>更改不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>Change {name}</source>
            <translation>更改{name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <location filename="../../genimg_desktop/ui/panels/adjustment_editors.py" />
            <source>Channel</source>
            <translation>通道</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Channels</source>
            <translation>通道</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/vae.py" />
            <source>Channels of the finest layer of encoder and decoder; every coarser layer has twice as many.</source>
            <translation>编码器与解码器最精细一层的通道数，每粗一级加倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Channels of the finest layer. Twice the width can learn more and takes about three times as long.</source>
            <translation>最精细一层的通道数。宽度加倍能学到更多，耗时约为三倍。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Check the Content Credentials</source>
            <translation>检查内容凭证</translation>
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
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <source>Choose</source>
            <translation>选择</translation>
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
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Choose a file of pictures</source>
            <translation>选择图像集文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Choose a folder for TensorBoard</source>
            <translation>选择用于 TensorBoard 的文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Choose a folder of pictures</source>
            <translation>选择图像文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>Choose a folder of pictures, a zip of them, or a file of MNIST or CIFAR.</source>
            <translation>请选择图像文件夹、图像的 zip 压缩包，或 MNIST 或 CIFAR 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Choose a folder of pictures.</source>
            <translation>请选择一个图像文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>Choose a folder that holds only the pictures to learn from.</source>
            <translation>请选择只含学习用图像的文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <source>Choose a folder that is not there yet.</source>
            <translation>请选择一个尚不存在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>Choose a group or a layer to merge.</source>
            <translation>请选择要合并的组或图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>Choose a layer above another one.</source>
            <translation>请选择位于另一图层上方的图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>Choose a layer first.</source>
            <translation>请先选择一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Choose a layer in it to paint on.</source>
            <translation>请选择其中的一个图层来绘制。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>Choose a layer or a group to transform.</source>
            <translation>请选择要变换的图层或组。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Choose a layer, or give it a mask and paint on that.</source>
            <translation>请选择一个图层，或为其添加蒙版并在蒙版上绘制。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Choose a layer, or switch 'All layers' on.</source>
            <translation>请选择一个图层，或打开“所有图层”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/document/document.py" />
            <source>Choose a layer.</source>
            <translation>请选择一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Choose a model and press Enter to place its picture, or drop a picture here.</source>
            <translation>选择一个模型并按 Enter 置入其图像，或将图像拖到此处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
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
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <source>Choose a model of the kind VAE.</source>
            <translation>请选择 VAE 类型的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Choose a model, and place a picture you like.</source>
            <translation>请选择一个模型，并置入一张喜欢的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <source>Choose a name…</source>
            <translation>选择名称…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/folder.py" />
            <source>Choose a new folder or an empty one.</source>
            <translation>请选择新文件夹或空文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Choose a picture to read how it was made.</source>
            <translation>请选择一张图像，以查看其生成方式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Choose a preset</source>
            <translation>选择预设</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>Choose a smaller batch, size or network; it can go on from its last checkpoint.</source>
            <translation>请选择较小的批量、尺寸或网络；可从最后一个检查点继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/preflight.py" />
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Choose a smaller picture size or a narrower network, or close other programs.</source>
            <translation>请选择较小的图像尺寸或较窄的网络，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Choose a smaller size, or close other programs and try again.</source>
            <translation>请选择较小的尺寸，或关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/tiff_write.py" />
            <source>Choose a smaller size, or fewer pages.</source>
            <translation>请选择较小的尺寸，或减少页数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/prepare.py" />
            <source>Choose a smaller size: each side may have at most {most} pixels.</source>
            <translation>请选择较小的尺寸：每边最多 {most} 像素。</translation>
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
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>Choose another layer, or select another part.</source>
            <translation>请选择其他图层，或选择其他部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Choose at least {count} bookmarks of one model first.</source>
            <translation>请先选择同一模型的至少 {count} 个书签。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <source>Choose by clicking</source>
            <translation>点击选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/precision.py" />
            <source>Choose full precision, or let the program choose.</source>
            <translation>请选择全精度，或让程序自动选择。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/pdf_write.py" />
            <source>Choose more dots per inch, or a smaller size.</source>
            <translation>请增大每英寸点数，或减小尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Choose no norm, or spectral.</source>
            <translation>请将归一化选为“无”或“谱归一化”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Choose one in the list of layers.</source>
            <translation>请在图层列表中选择一个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <location filename="../../genimg_desktop/engine/device.py" />
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Choose one of: {allowed}.</source>
            <translation>可选值：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/psd.py" />
            <source>Choose OpenRaster or TIFF, or merge some layers first.</source>
            <translation>请选择 OpenRaster 或 TIFF，或先合并一些图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Choose other pictures</source>
            <translation>选择其他图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>Choose PNG, or a smaller size.</source>
            <translation>请选择 PNG 或较小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film_export.py" />
            <source>Choose some bookmarks and make a loop film of them.</source>
            <translation>选择一些书签，制成循环影片。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_repair.py" />
            <source>Choose the folder into which the pictures were moved.</source>
            <translation>请选择图像被移到的文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>Choose the folder of pictures again.</source>
            <translation>请重新选择图像文件夹。</translation>
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
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Choose the other file too, or leave both empty.</source>
            <translation>请同时选择另一个文件，或两者都留空。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>Choose the other picture.</source>
            <translation>请选择另一张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose three bookmarks: A, B and C. The result is A − B + C.</source>
            <translation>依次选择三个书签 A、B、C，结果为 A − B + C。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/batch.py" />
            <source>Choose TIFF or PDF for several pages.</source>
            <translation>多页请选择 TIFF 或 PDF。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Choose two different settings.</source>
            <translation>请选择两个不同的参数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline.py" />
            <source>Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the film. Or add the place you are at as its first keyframe (Shift+K).</source>
            <translation>在书签面板中按影片顺序选择两个或更多书签（Ctrl+点击），或将当前位置添加为第一个关键帧（Shift+K）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the walk.</source>
            <translation>在书签面板中按漫游顺序选择两个或更多书签（Ctrl+点击）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>Choose two pictures of one model.</source>
            <translation>请选择同一模型的两张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Choose up to four bookmarks on the shelf, or start from this picture and three new ones.</source>
            <translation>在书签面板中选择最多四个书签，或从当前图像和三张新图像开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>Choose WebP, which is about as small. Pillow's own packages can write AVIF: pip install pillow</source>
            <translation>请选择 WebP，大小差不多。Pillow 官方安装包可写 AVIF：pip install pillow</translation>
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
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Clear the selected part</source>
            <translation>清除所选部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Clear the sheet</source>
            <translation>清空样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Clear this list</source>
            <translation>清空此列表</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Clearing</source>
            <translation>正在清除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Click a model, or press Enter on it, to explore it.</source>
            <translation>点击模型或在其上按 Enter 即可探索。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>Click a step to go back or forward to it.</source>
            <translation>点击某一步即可前往。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Click the eye to list the colours of the canvas.</source>
            <translation>点击眼睛以列出画布的颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment_editors.py" />
            <source>Click to add a point, drag it out to remove it. Up is lighter.</source>
            <translation>点击添加点，拖出移除。越高越亮。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/tone_curve.py" />
            <source>Click to add a point, drag to move it, drag it out to remove it.
Page keys choose a point, arrows move it, Delete removes it.</source>
            <translation>点击添加点，拖动移动，拖出移除。
Page 键选择点，方向键移动，Delete 移除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/zoom.py" />
            <source>Click to enlarge, Alt+click to reduce, drag sideways for anything in between.</source>
            <translation>点击放大，Alt+点击缩小，左右拖动可取任意中间值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Click to fill pixels of nearly one colour, within the selection if there is one.</source>
            <translation>点击以填充颜色相近的像素；若有选区则限于其中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Click to select pixels of nearly one colour. Shift adds, Alt takes away.</source>
            <translation>点击以选择颜色相近的像素。Shift 添加，Alt 减去。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>Click to take the colour under the pointer; Alt+click: as background. Ctrl does it while painting.</source>
            <translation>点击以取指针下的颜色；Alt+点击取为背景色。绘制时按 Ctrl 也可取色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Click within the selection, or deselect (Ctrl+Shift+A).</source>
            <translation>请在选区内点击，或取消选择（Ctrl+Shift+A）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Clip to the layer below</source>
            <translation>剪贴到下方图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>clipped to the layer below</source>
            <translation>剪贴到下方图层</translation>
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
            <location filename="../../genimg_desktop/app/project_files.py" />
            <source>Close it there, or work on a copy.</source>
            <translation>请在那里关闭它，或处理副本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child.py" />
            <source>Close other programs and try again.</source>
            <translation>请关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>Close other programs, or choose a smaller batch; it can go on from its last checkpoint.</source>
            <translation>请关闭其他程序，或选择较小的批量；可从最后一个检查点继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>Close programs that have files of it open, then try again. Nothing was removed.</source>
            <translation>请关闭打开了其文件的程序后重试。未移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Close the other window of this program, then try again.</source>
            <translation>请关闭本程序的另一个窗口后重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Close the window again in a moment.</source>
            <translation>请稍后再关闭窗口。</translation>
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
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <location filename="../../genimg_desktop/ui/widgets/swatch_row.py" />
            <source>Colour</source>
            <translation>彩色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Colour and transparency</source>
            <translation>彩色与透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Colour as #rrggbb</source>
            <translation>颜色，格式 #rrggbb</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Colour balance</source>
            <translation>色彩平衡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Colour burn</source>
            <translation>颜色加深</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Colour dodge</source>
            <translation>颜色减淡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Colour profile</source>
            <translation>色彩配置文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Colours and rough shapes: enough to see whether your pictures go well together.</source>
            <translation>颜色与大致形状：足以看出您的图像是否适合放在一起训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Colours you paint with are kept here.</source>
            <translation>您绘制所用的颜色保留在此处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Columns</source>
            <translation>列数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Compare within the batch</source>
            <translation>批内比较</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>Comparing {count} pictures</source>
            <translation>正在比较 {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/gradient.py" />
            <source>Conical</source>
            <translation>锥形</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Constant</source>
            <translation>恒定</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Constant, then down to zero</source>
            <translation>先恒定，再降到零</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Constant; constant and then down to zero over the last 30 %; or falling along a cosine from the start.</source>
            <translation>恒定；先恒定，再在最后 30 % 降到零；或从一开始沿余弦下降。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Contact sheet</source>
            <translation>联系表</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/contact_sheet.py" />
            <source>Contact sheet: some moments on one page</source>
            <translation>联系表：一页上的若干时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/brightness_contrast.py" />
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Copies the model of this moment into your library.</source>
            <translation>将此时刻的模型复制到模型库。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Copy</source>
            <translation>副本</translation>
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
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>Copy or download it again.</source>
            <translation>请重新复制或下载。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Copy the note</source>
            <translation>复制附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Copy the path of the file</source>
            <translation>复制文件路径</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Copy this notice</source>
            <translation>复制此通知</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Copying</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Copying '{name}'</source>
            <translation>正在复制“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Copying the picture</source>
            <translation>正在复制图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Corners become round; specks and holes smaller than this go.</source>
            <translation>角变圆；小于此值的斑点和孔洞消失。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Cosine</source>
            <translation>余弦</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/histograms.py" />
            <source>Counting tones</source>
            <translation>正在统计色调</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Cover what is selected on the canvas</source>
            <translation>覆盖画布上的选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Coverage</source>
            <translation>覆盖度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Covers a square; helps with fewer than a thousand pictures.</source>
            <translation>遮住一个方块；图像少于一千张时有帮助。</translation>
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
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Crisp (GAN)</source>
            <translation>清晰（GAN）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Crop to selection</source>
            <translation>裁剪到选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>Crop to what is seen</source>
            <translation>裁剪到可见内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Cross-entropy</source>
            <translation>交叉熵</translation>
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
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ctrl + Space + drag</source>
            <translation>Ctrl + 空格 + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Curated places of this model; seeds land between them.</source>
            <translation>此模型的精选位置，种子会落在它们之间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/tone_curve.py" />
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Curves as a table (CSV)…</source>
            <translation>曲线表格（CSV）…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Curves for TensorBoard…</source>
            <translation>用于 TensorBoard 的曲线…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Curves of the training</source>
            <translation>训练曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Cut out</source>
            <translation>随机遮挡</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Cut out the middle</source>
            <translation>裁取中间部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Cut out the middle, keep all with bars in the ground colour, or squash to a square.</source>
            <translation>裁取中间部分、以底色加边保留全部，或压成正方形。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Cutting</source>
            <translation>剪切</translation>
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
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Darken</source>
            <translation>变暗</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Darkest</source>
            <translation>最暗</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Delete cropped pixels</source>
            <translation>删除裁掉的像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Delete layer</source>
            <translation>删除图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Density</source>
            <translation>密度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <source>Desaturate</source>
            <translation>去色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <location filename="../../genimg_desktop/document/commands/canvas.py" />
            <source>Deselect</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Deselect, or select another part.</source>
            <translation>请取消选择，或选择其他部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Details of the picture</source>
            <translation>图像详情</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Diameter of the brush in pixels of the picture</source>
            <translation>画笔直径，以图像像素计</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Diameter of the brush.</source>
            <translation>画笔的直径。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>DiffAugment</source>
            <translation>可微增强（DiffAugment）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Difference per pixel</source>
            <translation>每像素差异</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <source>Differences of up to so many levels are left alone: grain and noise stay soft.</source>
            <translation>相差不超过此级数的保持不变：颗粒和噪点保持柔和。</translation>
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
            <location filename="../../genimg_desktop/image/colour_spaces.py" />
            <source>Display P3: for phones, tablets and wide screens</source>
            <translation>Display P3：适合手机、平板和广色域屏幕</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/sizing.py" />
            <location filename="../../genimg_desktop/app/tools/edits.py" />
            <location filename="../../genimg_desktop/app/tools/transform_work.py" />
            <source>Do it again.</source>
            <translation>请再做一次。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>Does it tile?</source>
            <translation>能否平铺？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Does not wait until it is saved: what came after the last checkpoint is lost.</source>
            <translation>不等待保存：最后一个检查点之后的内容会丢失。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Don't save</source>
            <translation>不保存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Done in {seconds} s</source>
            <translation>用时 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Dots per inch</source>
            <translation>每英寸点数</translation>
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
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>Download the 'binary version' of this data set instead.</source>
            <translation>请改为下载此数据集的“二进制版本”（binary version）。</translation>
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
            <location filename="../../genimg_desktop/app/tools/select_lasso.py" />
            <source>Drag around what you want, or click corner by corner; Enter or a double click closes the shape.</source>
            <translation>拖动圈出所需部分，或逐角点击；按 Enter 或双击闭合形状。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Drag from where it begins to where it ends. Shift keeps to steps of 15 degrees.</source>
            <translation>从起点拖到终点。按住 Shift 以 15 度为步进。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>Drag inside to move, handles to scale, outside to turn. Shift keeps proportions, Alt scales about the middle, Ctrl pulls a corner out.</source>
            <translation>在内部拖动以移动，拖控制点以缩放，在外部拖动以旋转。Shift 保持比例，Alt 绕中心缩放，Ctrl 拉出一角。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_track.py" />
            <source>Drag keyframes in time (with Shift the later ones move along). Drop bookmarks to add keyframes.
Arrow keys step through frames, with Ctrl from keyframe to keyframe; Space plays, Delete removes.
Ctrl and the wheel zoom.</source>
            <translation>拖动关键帧以改变时间（按住 Shift 时后面的一起移动）。拖入书签可添加关键帧。
方向键逐帧移动，加 Ctrl 逐关键帧移动；空格播放，Delete 移除。
Ctrl 加滚轮缩放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Drag out of a ruler</source>
            <translation>从标尺拖出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Drag out of a ruler to make a guide.</source>
            <translation>从标尺拖出可建立参考线。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/rulers.py" />
            <source>Drag out of the ruler to make a guide.</source>
            <translation>从标尺拖出可建立参考线。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/rotate.py" />
            <source>Drag round the middle to turn the view; the picture stays as it is. Double-click to set it upright.</source>
            <translation>绕中心拖动以旋转视图；图像保持不变。双击恢复正立。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Drag the handles or a new frame, then press Enter. Shift keeps proportions, Alt works from the middle.</source>
            <translation>拖动控制点或新框，然后按 Enter。Shift 保持比例，Alt 从中心开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/histogram.py" />
            <source>Drag the handles to set black, middle and white.</source>
            <translation>拖动滑块以设置黑、中、白。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Drag to erase. Shift+click erases in a straight line, Shift+drag changes the size.</source>
            <translation>拖动以擦除。Shift+点击沿直线擦除，Shift+拖动更改大小。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/navigator_map.py" />
            <source>Drag to look elsewhere; the wheel zooms.</source>
            <translation>拖动以查看别处；滚轮缩放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/pan.py" />
            <source>Drag to move the view. Space does the same in every tool.</source>
            <translation>拖动以移动视图。在任何工具中按空格效果相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <source>Drag to move what is chosen; Shift keeps to one direction. Arrow keys move by 1 pixel, with Shift by 10.</source>
            <translation>拖动以移动所选内容；Shift 限于一个方向。方向键移动 1 像素，加 Shift 移动 10 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Drag to paint. Shift+click draws a straight line, Shift+drag changes the size, Ctrl picks a colour.</source>
            <translation>拖动以绘制。Shift+点击画直线，Shift+拖动更改大小，Ctrl 取色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_view.py" />
            <source>Drag to reorder, double-click to rename.</source>
            <translation>拖动可调整顺序，双击可重命名。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Drag to select. Shift adds, Alt takes away; held later, Shift makes a circle and Alt draws from the middle.</source>
            <translation>拖动以选择。Shift 添加，Alt 减去；拖动中按 Shift 画圆，按 Alt 从中心画起。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Drag to select. Shift adds, Alt takes away; held later, Shift makes a square and Alt draws from the middle.</source>
            <translation>拖动以选择。Shift 添加，Alt 减去；拖动中按 Shift 画正方形，按 Alt 从中心画起。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Drag with a selection tool first.</source>
            <translation>请先用选择工具拖动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>Drag, or use the arrow keys (with Shift in larger steps).
Drop a bookmark on a corner.</source>
            <translation>拖动，或使用方向键（按住 Shift 步幅更大）。
可将书签拖到某个角上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
            <source>Draw variations first (W).</source>
            <translation>请先绘制变体（W）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Drawing</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Drawing a gradient</source>
            <translation>正在绘制渐变</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_thumbs.py" />
            <source>Drawing a lost thumbnail</source>
            <translation>正在绘制丢失的缩略图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
            <source>Drawing candidates</source>
            <translation>正在绘制候选</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/frame_feed.py" />
            <source>Drawing frames of a film</source>
            <translation>正在绘制影片帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/flame.py" />
            <source>Drawing points</source>
            <translation>正在绘制点</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/place_faces.py" />
            <source>Drawing small pictures</source>
            <translation>正在绘制小图</translation>
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
            <location filename="../../genimg_desktop/app/film_frames.py" />
            <source>Drawing the film</source>
            <translation>正在绘制影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/navigator_map.py" />
            <source>Drawing the overview</source>
            <translation>正在绘制概览</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <location filename="../../genimg_desktop/app/blending.py" />
            <source>Drawing the picture to place</source>
            <translation>正在绘制要置入的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Drawing the sheet</source>
            <translation>正在绘制样张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>drawn by people</source>
            <translation>由人绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Draws a running mean; the values themselves stay behind it, faintly.</source>
            <translation>绘制滑动平均；原始数值以淡色留在后方。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>Drop a folder of pictures here</source>
            <translation>将图像文件夹拖到此处</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Drop a folder of pictures on the window or open the Train panel.</source>
            <translation>将图像文件夹拖到窗口，或打开训练面板。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Drop a model file (.safetensors or .toml) on the window.</source>
            <translation>将模型文件（.safetensors 或 .toml）拖到窗口。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Drop pictures or models to open them, or a folder of pictures to train a model</source>
            <translation>拖放图像或模型即可打开，拖放图像文件夹即可训练模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Dropped picture</source>
            <translation>拖入的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <source>Duplicate</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Duplicate layer</source>
            <translation>复制图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>E&amp;xplore</source>
            <translation>探索(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Each picture is shown about {times} times only: the model will be vague.</source>
            <translation>每张图像只展示约 {times} 次：模型会比较模糊。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Each picture is shown about {times} times: the model may learn them by heart. Fewer are enough.</source>
            <translation>每张图像约展示 {times} 次：模型可能会死记它们。可以减少次数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <location filename="../../genimg_desktop/document/document.py" />
            <source>Each side may be from 1 to {most} pixels.</source>
            <translation>每边可为 1 到 {most} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Each sub-folder is learned as a kind of its own, which you can ask the model for.</source>
            <translation>每个子文件夹作为单独的类别来学习，之后可向模型指定要生成的类别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Earlier versions</source>
            <translation>较早的版本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Earlier versions…</source>
            <translation>较早的版本…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Eight fresh pictures at one place of the canvas.</source>
            <translation>在画布的一处查看八张新图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>Either go on with a training, or start one by --data and --out.</source>
            <translation>请继续已有的训练，或用 --data 和 --out 开始新的训练，二者择一。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Ellipse selection</source>
            <translation>椭圆选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Else layers keep what lies beyond the canvas, and it can be moved back.</source>
            <translation>否则图层保留画布之外的内容，可以移回。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Empty the trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Emptying the trash</source>
            <translation>正在清空回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>End now</source>
            <translation>立即终止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Ends in</source>
            <translation>止于</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Enlarge</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Enlarge by</source>
            <translation>放大倍数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>Enlarge less, or choose another format.</source>
            <translation>请减小放大倍数，或选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Enlarging</source>
            <translation>放大方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>Enter applies, Esc cancels.</source>
            <translation>Enter 应用，Esc 取消。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Enter crops, Esc takes the whole canvas again.</source>
            <translation>Enter 裁剪，Esc 恢复整个画布。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_lasso.py" />
            <source>Enter or a double click closes the shape, Backspace takes the last corner back, Esc gives up.</source>
            <translation>按 Enter 或双击闭合形状，Backspace 撤回上一个角点，Esc 放弃。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Erase</source>
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Erase from the region</source>
            <translation>从区域中擦除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>Even</source>
            <translation>均匀</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>Every change becomes a step here.</source>
            <translation>每次更改都成为此处的一步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_whole.py" />
            <source>Every position is a picture of the model itself, not two pictures laid over each other.</source>
            <translation>每个位置都是模型自己的图像，而不是两张图像的叠加。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Every stroke is painted again, mirrored about the middle of the canvas.</source>
            <translation>每一笔都以画布中线为轴镜像重绘。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Everything you exported, placed or bookmarked.</source>
            <translation>您导出、置入或加书签的一切。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Exact pixels</source>
            <translation>无损像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Exclusion</source>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Explore this layer's place</source>
            <translation>探索此图层的位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Explore this place</source>
            <translation>探索此位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Explorer</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Export again</source>
            <translation>再次导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export again with the same settings</source>
            <translation>以相同设置再次导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <source>Export film</source>
            <translation>导出影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export film…</source>
            <translation>导出影片…</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Export the curves</source>
            <translation>导出曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Export the film strip</source>
            <translation>导出胶片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Exported</source>
            <translation>已导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <location filename="../../genimg_desktop/app/film_export.py" />
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Exported '{name}'.</source>
            <translation>已导出“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Exported files stay where they are; bookmarks stay on the shelf.</source>
            <translation>已导出的文件留在原处；书签留在书签面板中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exported {count} files to '{folder}'.</source>
            <translation>已将 {count} 个文件导出到“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Exported {count} pictures into '{folder}'.</source>
            <translation>已将 {count} 张图像导出到“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/batch.py" />
            <source>Exporting '{title}'</source>
            <translation>正在导出“{title}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Exporting the curves</source>
            <translation>正在导出曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film_export.py" />
            <source>Exporting the film</source>
            <translation>正在导出影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Exporting the film strip</source>
            <translation>正在导出胶片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exporting the picture</source>
            <translation>正在导出图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Exporting {count} pictures</source>
            <translation>正在导出 {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Factor</source>
            <translation>倍数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>Family of the picture</source>
            <translation>图像的家族</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Family…</source>
            <translation>家族…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Feather</source>
            <translation>羽化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>Feather mask</source>
            <translation>羽化蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Feather mask…</source>
            <translation>羽化蒙版…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Feather selection</source>
            <translation>羽化选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Feather selection…</source>
            <translation>羽化选区…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Feature distance (KID@gen1)</source>
            <translation>特征距离（KID@gen1）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Feature matching</source>
            <translation>特征匹配</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Fewer than {least} pictures are held out: copying cannot be told from learning.</source>
            <translation>留出的图像少于 {least} 张：无法区分照搬与学习。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Fewest stars shown</source>
            <translation>显示的最低星级</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>ffmpeg could not be started: {why}</source>
            <translation>无法启动 ffmpeg：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>ffmpeg could not write the film: {why}</source>
            <translation>ffmpeg 无法写入影片：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>ffmpeg does not answer.</source>
            <translation>ffmpeg 没有响应。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Fil&amp;m</source>
            <translation>影片(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
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
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Files that are not where they were</source>
            <translation>不在原处的文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Files that could not be used</source>
            <translation>无法使用的文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Fill with</source>
            <translation>填充内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Fill with the background colour</source>
            <translation>用背景色填充</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Fill with the foreground colour</source>
            <translation>用前景色填充</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Filling</source>
            <translation>正在填充</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Film</source>
            <translation>影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Film of the walk</source>
            <translation>漫游的影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Film strip as a film…</source>
            <translation>将胶片制成影片…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_files.py" />
            <source>Films and keyframes</source>
            <translation>影片与关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>Films cannot be written as '{suffix}'.</source>
            <translation>无法将影片写为“{suffix}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/read_back.py" />
            <source>Films exported with 'include the recipe' switched off cannot be opened again.</source>
            <translation>导出时关闭了“包含配方”的影片无法再次打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Filters</source>
            <translation>筛选</translation>
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
            <location filename="../../genimg_desktop/app/finding.py" />
            <source>Find it in the model</source>
            <translation>在模型中查找</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Find moved files…</source>
            <translation>查找移走的文件…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Find pictures</source>
            <translation>查找图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Find pictures in the gallery</source>
            <translation>在图库中查找图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Find this picture in the model</source>
            <translation>在模型中查找此图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Finding out how long it takes here… You need not wait for it.</source>
            <translation>正在估计在本机的耗时… 无需等待。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Finding the directions of {model}</source>
            <translation>正在寻找 {model} 的方向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Finding the picture in {model}</source>
            <translation>正在 {model} 中查找图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>Finishing the film</source>
            <translation>正在完成影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>First minus second plus third</source>
            <translation>第一个减第二个加第三个</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Fit the canvas in the window</source>
            <translation>画布适合窗口</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Fit the width of the canvas</source>
            <translation>适合画布宽度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_estimate.py" />
            <source>Fits in {memory} GB, about {time} to {kimg} kimg on this machine, needs up to {disk} GB of disk.</source>
            <translation>需要 {memory} GB 内存，在本机训练到 {kimg} 千图约需 {time}，最多占用 {disk} GB 磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Fitting some pictures</source>
            <translation>正在调整若干图像的尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Flip and turn</source>
            <translation>翻转与旋转</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/app/turning.py" />
            <source>Flip left to right</source>
            <translation>左右翻转</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/app/turning.py" />
            <source>Flip upside down</source>
            <translation>上下翻转</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Flow</source>
            <translation>流量</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Flowing path</source>
            <translation>流动路径</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Folder of JPEG pictures</source>
            <translation>JPEG 图像文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/picture_folder.py" />
            <source>Folder of JPEG pictures: small</source>
            <translation>JPEG 图像文件夹：小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Folder of PNG pictures</source>
            <translation>PNG 图像文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/picture_folder.py" />
            <source>Folder of PNG pictures: exact, for video editors</source>
            <translation>PNG 图像文件夹：精确，适合视频编辑</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/escape_time.py" />
            <source>Following orbits</source>
            <translation>正在追踪轨道</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>For SGD, a learning rate of {rate} is very low.</source>
            <translation>对 SGD 来说，学习率 {rate} 非常低。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/ui/widgets/colour_pair.py" />
            <source>Foreground colour</source>
            <translation>前景色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Forth and back</source>
            <translation>往返</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Forward to the next place</source>
            <translation>前往下一个位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>Frame {number} of {count}</source>
            <translation>第 {number} 帧，共 {count} 帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Frames per second</source>
            <translation>每秒帧数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Free</source>
            <translation>自由</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Free nats</source>
            <translation>自由奈特</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Free software under the MIT licence.</source>
            <translation>自由软件，采用 MIT 许可证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/checkpoint.py" />
            <source>Free some space and go on with the training. What was saved before is untouched.</source>
            <translation>请释放一些空间后继续训练。此前保存的内容未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/folder.py" />
            <source>Free some space or choose another folder.</source>
            <translation>请释放一些空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Free some space or choose another folder. What was there before is untouched.</source>
            <translation>请释放一些空间或选择其他文件夹。原有内容未被改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>Free some space, and save your work meanwhile.</source>
            <translation>请释放一些空间，并同时保存您的作品。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/files.py" />
            <source>Free some space, or choose a smaller picture size.</source>
            <translation>请释放一些空间，或选择较小的图像尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>Free some space, or make sure that the folder can be written.</source>
            <translation>请释放一些空间，或确认该文件夹可写。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/event_file.py" />
            <source>Free some space, then go on with the training: it resumes from its last checkpoint.</source>
            <translation>请释放一些空间后继续训练，它会从最后一个检查点恢复。</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>From now on your pictures are varied more before they are judged.</source>
            <translation>从现在起，您的图像在交给判别器之前会加强数据增强。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>From one keyframe to the next it may take from 0 to {most} seconds.</source>
            <translation>从一个关键帧到下一个可用 0 到 {most} 秒。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>From one touch to the next, as a share of the size.</source>
            <translation>相邻两次着笔的间距，以画笔大小的比例计。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>From the end to the start.</source>
            <translation>从终点回到起点。</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Full</source>
            <translation>全精度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Gallery</source>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/blur.py" />
            <source>Gaussian blur</source>
            <translation>高斯模糊</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/application.py" />
            <source>Genimg Desktop is already open with this library, but does not answer.</source>
            <translation>已有一个 Genimg Desktop 窗口在使用此资料库，但没有响应。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video.py" />
            <source>GIF, WebP and PNG need nothing more.</source>
            <translation>GIF、WebP 和 PNG 无需其他组件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Give a slider back to the seed</source>
            <translation>将滑块交还给种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Give the model a name.</source>
            <translation>请为模型命名。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Go back to '{name}' as it was saved?</source>
            <translation>恢复到“{name}”保存时的状态？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Go back when numbers break</source>
            <translation>数值异常时回退</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Go back when pictures grow alike</source>
            <translation>图像雷同时回退</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Go on with it</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_training.py" />
            <source>Go on with it by 'genimg train {name}', or choose another folder.</source>
            <translation>请运行“genimg train {name}”继续该训练，或选择其他文件夹。</translation>
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
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Go to the place whose picture is most like the chosen layer.</source>
            <translation>前往模型中图像与所选图层最相似的位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Goes on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Goes on from the last checkpoint.</source>
            <translation>从最后一个检查点继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Going on after {count} pictures.</source>
            <translation>已展示 {count} 张图像，从此处继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Going on after {count} pictures; not exact, for the machine has changed.</source>
            <translation>已展示 {count} 张图像，从此处继续；由于换了计算机，结果不会完全一致。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Gradient</source>
            <translation>渐变</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Gradient at made pictures (R2)</source>
            <translation>生成图像处的梯度（R2）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Gradient at your pictures</source>
            <translation>您的图像处的梯度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Gradient at your pictures (R1)</source>
            <translation>您的图像处的梯度（R1）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Gradient of the generator</source>
            <translation>生成器梯度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Gradient penalty</source>
            <translation>梯度惩罚</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Gradient shape</source>
            <translation>渐变形状</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/adjustment.py" />
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <source>Grey by</source>
            <translation>灰度依据</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Ground colour</source>
            <translation>底色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/node_names.py" />
            <source>Group</source>
            <translation>组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>group</source>
            <translation>组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Group layers</source>
            <translation>图层编组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Grow mask</source>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>Grow or shrink mask</source>
            <translation>扩展或收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Grow or shrink mask…</source>
            <translation>扩展或收缩蒙版…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Grow selection</source>
            <translation>扩展选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Grow selection…</source>
            <translation>扩展选区…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Half (bf16)</source>
            <translation>半精度（bf16）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Half precision (bf16) is faster where the machine has it; it is tried out before it is used.</source>
            <translation>在支持的计算机上半精度（bf16）更快；使用前会先试算。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/pan.py" />
            <source>Hand</source>
            <translation>抓手</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Hard light</source>
            <translation>强光</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Hard pixels</source>
            <translation>硬像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Hard squares</source>
            <translation>硬边方格</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Hard squares keep pixel art as it is; the others make no steps.</source>
            <translation>硬边方格保持像素画原样；其他方式不产生阶梯。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Hardness</source>
            <translation>硬度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Hash</source>
            <translation>哈希</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Held out</source>
            <translation>留出比例</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Here</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_view.py" />
            <source>Hide layer</source>
            <translation>隐藏图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_actions.py" />
            <source>Hide other layers</source>
            <translation>隐藏其他图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Higher looks better and makes larger files.</source>
            <translation>越高越好看，文件也越大。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Highlights, cyan to red</source>
            <translation>高光，青到红</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Highlights, magenta to green</source>
            <translation>高光，洋红到绿</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Highlights, yellow to blue</source>
            <translation>高光，黄到蓝</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Hinge</source>
            <translation>合页（Hinge）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/histogram.py" />
            <source>Histogram</source>
            <translation>直方图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Hold Ctrl and click the pictures on the shelf.</source>
            <translation>按住 Ctrl 并在书签面板中点击图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Hold the judge back</source>
            <translation>抑制判别器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>Hold to see the picture without it</source>
            <translation>按住以查看没有它的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>How '{name}' was made cannot be read: {why}</source>
            <translation>无法读取“{name}”的生成方式：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How a layer doubles the picture. Resize avoids checkerboard patterns.</source>
            <translation>每层如何将图像放大一倍。“缩放”可避免棋盘格纹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>How a rebuilt picture is compared with yours. Learned noise balances likeness and latent by itself.</source>
            <translation>重建图像与您的图像的比较方式。学习噪声会自行平衡重建与潜向量。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>How deep samples lie among your pictures. Real pictures have about 1.</source>
            <translation>样本深入您的图像分布的程度。真实图像约为 1。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How each step changes the weights. Adam suits nearly everything; RMSprop goes with WGAN.</source>
            <translation>每一步如何更改权重。Adam 几乎适用于一切；RMSprop 与 WGAN 搭配。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>How far a colour may be from the one under the pointer.</source>
            <translation>颜色与指针下颜色允许的差距。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How far a step goes. Too high and the pictures break up; too low and nothing happens.</source>
            <translation>每一步走多远。过高则图像崩坏，过低则毫无进展。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_whole.py" />
            <source>How far from A to B, along the line between their latents. Double-click: halfway.</source>
            <translation>在两者潜向量的连线上，从 A 到 B 走多远。双击：中点。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>How far out the brush is solid before it fades.</source>
            <translation>从中心到多远处画笔为实心，之后淡出。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>How far samples are from your pictures, seen by the program's own small network. 0: no difference found. Compare only runs on the same pictures; it is not the FID or KID of papers.</source>
            <translation>由程序自带的小网络衡量的样本与您的图像之间的距离。0：未发现差异。只能在相同图像的训练之间比较；它不是论文中的 FID 或 KID。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>How far small patches of the samples are from those of your pictures, from fine to coarse.</source>
            <translation>样本的小图块与您的图像的小图块之间的距离，从精细到粗略。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>How far the box is turned, clockwise.</source>
            <translation>框的顺时针旋转角度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>How far the brush is drawn behind the pointer.</source>
            <translation>画笔落后于指针的距离。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>How far the edge of the brush fades out</source>
            <translation>画笔边缘淡出的距离</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/brightness_contrast.py" />
            <source>How far tones stand from middle grey. -100 is all grey, 100 only black and white.</source>
            <translation>色调离中灰的远近。-100 全为灰，100 只有黑与白。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>How far variations are from the present picture: 100 is as far as any other seed.</source>
            <translation>变体与当前图像的距离：100 等同于任意另一种子。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>How firmly the latent is held to the capacity.</source>
            <translation>潜向量受容量约束的严格程度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>How large it will be on paper. Screens do not care.</source>
            <translation>在纸上的大小。屏幕不受影响。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How long the size of past steps is remembered (Adam's beta 2, RMSprop's alpha).</source>
            <translation>过去的步幅记住多久（Adam 的 β2，RMSprop 的 α）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/posterize.py" />
            <source>How many are left in each channel.</source>
            <translation>每个通道保留多少级。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How many learned numbers describe a class, in a model with classes.</source>
            <translation>在有类别的模型中，用多少个学得的数值描述一个类别。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>How many moments of the film the sheet shows.</source>
            <translation>联系表显示影片的多少个时刻。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How many moments of the training are kept, each a model that you can play in.</source>
            <translation>保留训练中的多少个时刻，每个都是可以把玩的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How many numbers describe a picture: the sliders you will have.</source>
            <translation>用多少个数值描述一张图像，也就是您将拥有的滑块数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How many pictures the model sees in all, in thousands; each of yours is shown many times.</source>
            <translation>模型总共看到多少张图像，以千图（kimg，即千张图像）计；您的每张图像会展示多次。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>How many times wider and higher than the model draws.</source>
            <translation>为模型绘制宽高的多少倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>How much each touch lays down; touches that overlap add up.</source>
            <translation>每次着笔的用量；重叠的着笔会累积。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How much of earlier steps' direction a step keeps (Adam's beta 1). Near 0 for a GAN, 0.9 for a VAE.</source>
            <translation>每一步保留多少此前各步的方向（Adam 的 β1）。GAN 接近 0，VAE 为 0.9。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <source>How much of the detail is added.</source>
            <translation>加入多少细节。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>How much of what is there is covered.</source>
            <translation>覆盖现有内容的程度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>How much samples differ from each other, relative to your pictures. Below 0.5: they look alike.</source>
            <translation>样本彼此间的差异，以您的图像为基准。低于 0.5：彼此相似。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>How pixels between those of the picture are made.</source>
            <translation>图像像素之间的像素如何生成。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>How soft the edge becomes.</source>
            <translation>边缘变得多柔和。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>How sure of your pictures the judge may be before they are varied more; 0.6: it takes 80 % for real.</source>
            <translation>判别器对您的图像确信到何种程度才加强数据增强；0.6：它将其中 80 % 判为真实。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>How the two networks are scored against each other.</source>
            <translation>两个网络相互对抗时的评分方式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>How the way to the next keyframe is passed through</source>
            <translation>通往下一个关键帧的方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/widgets/colour_square.py" />
            <source>Hue</source>
            <translation>色相</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <source>Hue and saturation</source>
            <translation>色相与饱和度</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>If the pictures do not get better, lower the judge's rate or add the R1 penalty.</source>
            <translation>如果图像没有好转，请降低判别器学习率，或加上 R1 惩罚。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>In '{name}' the {what} of '{layer}' is '{value}', which cannot be.</source>
            <translation>在“{name}”中，“{layer}”的{what}为“{value}”，这是不可能的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>In braces: model, seed, date, time, width, height, counter. A number after a colon sets the digits.</source>
            <translation>花括号中可用 model、seed、date、time、width、height、counter；冒号后的数字指定位数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/blur.py" />
            <source>In pixels of the canvas: the standard deviation of the Gaussian, as in Photoshop and CSS.</source>
            <translation>以画布像素计：高斯的标准差，与 Photoshop 和 CSS 相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <source>In pixels of the canvas: what is smaller counts as detail.</source>
            <translation>以画布像素计：更小的算作细节。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>In the file the layers look slightly different together; the merged picture in it is exact.</source>
            <translation>在该文件中，图层合在一起看起来略有不同；其中的合并图像是精确的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>In {minutes} minutes hardly anything is learned.</source>
            <translation>{minutes} 分钟内几乎学不到东西。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>In-between colours</source>
            <translation>中间色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the 'made by AI' label</source>
            <translation>包含“AI 生成”标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the recipe</source>
            <translation>包含配方</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_av.py" />
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>Install another build of it, or choose another format.</source>
            <translation>请安装其他版本，或选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>Install it anew, or choose another format.</source>
            <translation>请重新安装，或选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/__main__.py" />
            <source>Install PySide6-Essentials, or use a command; 'genimg --help' lists them.</source>
            <translation>请安装 PySide6-Essentials，或改用命令行；运行“genimg --help”可查看全部命令。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/features.py" />
            <source>Install the program anew. Training itself does not need this file.</source>
            <translation>请重新安装程序。训练本身不需要此文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Instead of a single page with the whole picture.</source>
            <translation>而不是一页放整幅图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/invert.py" />
            <source>Invert</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Invert mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Invert selection</source>
            <translation>反转选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>It begins with the foreground colour.</source>
            <translation>以前景色开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>It can go on without the window; you find it here again. Stopping saves it: it can go on later.</source>
            <translation>窗口关闭后训练可以继续，之后可在此再次找到。停止时会保存，以后可以继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>it cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>It changes how everything below looks, keeps the pixels, and can be set anew at any time.</source>
            <translation>它改变下方所有内容的外观，保留像素，随时可重新设置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>It does not tile: seams can be seen in both directions.</source>
            <translation>不能平铺：两个方向都看得到接缝。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>It goes on: the learning rate falls at the end, which often helps. Stop it if you like.</source>
            <translation>训练继续：学习率在最后会下降，这往往有帮助。您也可以停止训练。</translation>
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
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>It has more than {most} layers.</source>
            <translation>图层超过 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has {bits} bits per channel; it is shown with 8.</source>
            <translation>每通道 {bits} 位，以 8 位显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>it is not the description of a project</source>
            <translation>它不是项目的描述</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>it is of a kind that this version does not know</source>
            <translation>此版本不认识其类型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>It may be from {low} to {high}.</source>
            <translation>允许范围为 {low} 到 {high}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/__init__.py" />
            <source>It may come from a newer version of the program.</source>
            <translation>它可能来自本程序的较新版本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>It may have from {low} to {high}.</source>
            <translation>可以有 {low} 到 {high} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>It may pass. Keep an eye on the samples.</source>
            <translation>可能会自行好转。请留意样本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_lock.py" />
            <source>It runs on '{machine}'. When it does not any more, remove the file '{file}' in its folder.</source>
            <translation>它正在“{machine}”上运行。若已不在运行，请删除其文件夹中的“{file}”文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>It says: {what}.</source>
            <translation>它说：{what}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>It tiles from left to right. From top to bottom a seam can be seen.</source>
            <translation>左右可平铺。上下看得到接缝。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>It tiles from top to bottom. From left to right a seam can be seen.</source>
            <translation>上下可平铺。左右看得到接缝。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>It tiles: nobody will find the seam.</source>
            <translation>可以平铺：没人能找到接缝。</translation>
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
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>its description is nested too deep</source>
            <translation>其描述嵌套过深</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_grid.py" />
            <source>Its file is not where it was.</source>
            <translation>其文件不在原处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>Its groups are nested more than {most} deep.</source>
            <translation>组的嵌套超过 {most} 层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Its key</source>
            <translation>其密钥</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its Lab colours were converted to screen colours.</source>
            <translation>Lab 颜色已转换为屏幕颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>its mask lies at {x}, {y}</source>
            <translation>其蒙版位于 {x}, {y}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>its page is said to be empty</source>
            <translation>其页面声称为空</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>Its picture alone may still be there; or open an earlier version of it.</source>
            <translation>其合并图像可能仍在；或打开较早的版本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>its picture is not in the file</source>
            <translation>文件中没有其图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its printing colours (CMYK) were converted to screen colours.</source>
            <translation>印刷颜色（CMYK）已转换为屏幕颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>its size cannot be {width} x {height}</source>
            <translation>其尺寸不能为 {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Its weights are damaged, or the latent is too far from where it was trained.</source>
            <translation>其权重已损坏，或潜向量离训练区域太远。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <source>Its weights are damaged.</source>
            <translation>其权重已损坏。</translation>
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
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Joined only</source>
            <translation>仅衔接</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/jpeg.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>JPEG: small, without transparency</source>
            <translation>JPEG：体积小，无透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Judge</source>
            <translation>判别器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Judge (discriminator)</source>
            <translation>判别器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Judge's rate</source>
            <translation>判别器学习率</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Judge's steps</source>
            <translation>判别器步数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Keep a part of the selection</source>
            <translation>保留选区的一部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>Keep as a new layer (Enter)</source>
            <translation>保留为新图层（Enter）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>Keep as a new layer (Shift+Enter)</source>
            <translation>保留为新图层（Shift+Enter）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>Keep it instead of the picture in '{name}' (Enter)</source>
            <translation>保留它以替换“{name}”中的图像（Enter）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>Keep none (Esc)</source>
            <translation>都不保留（Esc）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Keep shared</source>
            <translation>保留共有部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/matrix.py" />
            <source>Keep the four corners apart, each bulging outwards.</source>
            <translation>四个角分开，各自向外鼓起。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Keep the luminosity</source>
            <translation>保持亮度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Keep the proportions</source>
            <translation>保持比例</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Keep this model</source>
            <translation>保留此模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Keep training</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/autosave.py" />
            <source>Keeping a recovery copy</source>
            <translation>正在保存恢复副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Keeping bookmarks</source>
            <translation>正在保存书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Keeping the bookmark</source>
            <translation>正在保存书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recent.py" />
            <source>Keeping the list of recent projects</source>
            <translation>正在保存最近项目列表</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Keeping the model '{title}'</source>
            <translation>正在保留模型“{title}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Keeping the note</source>
            <translation>正在保存备注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Keeping the note of the pictures</source>
            <translation>正在保存图像附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Keeps every pixel as it is; the file is larger.</source>
            <translation>保持每个像素不变；文件更大。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Keeps every pixel as it is; the quality is not used.</source>
            <translation>保持每个像素不变；不使用质量设置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Keeps the judge smooth near made pictures; goes with R1 and RpGAN. 0: off.</source>
            <translation>使判别器在生成图像附近保持平滑，与 R1 和 RpGAN 搭配使用。0：关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Keeps the judge smooth near your pictures. 0: off. A good start: 0.0002 x size² / batch.</source>
            <translation>使判别器在您的图像附近保持平滑。0：关闭。建议起始值：0.0002 × 尺寸² / 批量。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Keep…</source>
            <translation>保留…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Kept in the gallery</source>
            <translation>保存在图库中</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>Kept with these pictures and written into every model made of them.</source>
            <translation>随这些图像保存，并写入用它们制作的每个模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Kept {when}</source>
            <translation>保存于 {when}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Keyframe {number} of {count}</source>
            <translation>第 {number} 个关键帧，共 {count} 个</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_track.py" />
            <source>Keyframe {number} of {count}, at {seconds} s</source>
            <translation>第 {number} 个关键帧，共 {count} 个，位于 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_files.py" />
            <source>Keyframes</source>
            <translation>关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_track.py" />
            <source>Keyframes of the film</source>
            <translation>影片的关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>kimg</source>
            <translation>千图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>L1 on weights</source>
            <translation>权重 L1 正则</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>L1 share</source>
            <translation>L1 占比</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>L2 on weights</source>
            <translation>权重 L2 正则</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Label smoothing</source>
            <translation>标签平滑</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Label smoothing does nothing with this loss.</source>
            <translation>标签平滑对此损失不起作用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Laid out anew; the region has its say.</source>
            <translation>重新布局；区域参与决定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Larger brush</source>
            <translation>增大画笔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Larger or smaller than it is; the canvas stays as it is.</source>
            <translation>比原尺寸大或小；画布保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Larger thumbnails</source>
            <translation>放大缩略图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Largest first</source>
            <translation>从大到小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_lasso.py" />
            <source>Lasso</source>
            <translation>套索</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Latent (KL, nats)</source>
            <translation>潜向量（KL，奈特）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Latent numbers</source>
            <translation>潜向量维数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Latent numbers in use</source>
            <translation>使用中的潜向量维数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Latent's warm-up</source>
            <translation>潜向量预热</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/node_names.py" />
            <source>Layer</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layer opacity</source>
            <translation>图层不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Layer via copy</source>
            <translation>通过拷贝的图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Layer via cut</source>
            <translation>通过剪切的图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_view.py" />
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Learn the transparency too</source>
            <translation>同时学习透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Learning rate of the judge (the discriminator), as a multiple of the generator's.</source>
            <translation>判别器的学习率，以生成器学习率的倍数表示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Learning rate over time</source>
            <translation>学习率变化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Learns to rebuild your pictures. Steady and soft, and it finds the place of any picture.</source>
            <translation>学习重建您的图像。稳定而柔和，并能找到任意图像在模型中的位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Least squares (LSGAN)</source>
            <translation>最小二乘（LSGAN）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Leave it out</source>
            <translation>排除此图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Leave these {count} out</source>
            <translation>排除这 {count} 张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/symmetry.py" />
            <source>Left and right</source>
            <translation>左右</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>left edge</source>
            <translation>左边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Length of the gradient</source>
            <translation>梯度长度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Let pixels on a slanted edge be selected in part.</source>
            <translation>允许斜边上的像素被部分选中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/threshold.py" />
            <source>Level</source>
            <translation>色阶值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Levels</source>
            <translation>色阶</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
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
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Lighten</source>
            <translation>变亮</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/brightness_contrast.py" />
            <source>Lighter or darker; at the ends the middle becomes almost white or black.</source>
            <translation>变亮或变暗；两端处中间调几乎变为白或黑。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Lightest</source>
            <translation>最亮</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <source>Lightness</source>
            <translation>明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Likeness</source>
            <translation>重建</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/gradient.py" />
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Linear dodge (add)</source>
            <translation>线性减淡（添加）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Lines at a third and two thirds of the frame.</source>
            <translation>在框的三分之一和三分之二处画线。</translation>
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
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Lock guides</source>
            <translation>锁定参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Lock layer</source>
            <translation>锁定图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Lock the seed</source>
            <translation>锁定种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Lock transparency</source>
            <translation>锁定透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Long work such as exports and sheets is listed here and can be stopped.</source>
            <translation>导出、样张等耗时任务会列在这里，可随时停止。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Longer side</source>
            <translation>长边</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Longer side in pixels</source>
            <translation>长边像素数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Longest gradient</source>
            <translation>梯度裁剪</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Look at all that is seen, not only at the layer.</source>
            <translation>查看所有可见内容，而不仅是该图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Look through the models again; pictures made before belong to the old file.</source>
            <translation>请重新浏览模型；此前生成的图像属于旧文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Look through the pictures of the sheet, or of new seeds, at one place of the canvas: arrow keys choose, Enter keeps one.</source>
            <translation>在画布的一处查看样张或新种子的图像：方向键选择，Enter 保留一张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Look through these pictures at one place of the canvas and keep one (Shift+Q)</source>
            <translation>在画布的一处查看这些图像并保留一张（Shift+Q）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_repair.py" />
            <source>Looked at {count} files</source>
            <translation>已查看 {count} 个文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Looking at '{name}'</source>
            <translation>正在检视“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Looking at the borders</source>
            <translation>正在查看边界</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>Looking at the borders…</source>
            <translation>正在查看边界…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Looking at the gallery</source>
            <translation>正在查看图库</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Looking at the pictures</source>
            <translation>正在检视图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <source>Looking for earlier versions</source>
            <translation>正在查找较早的版本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>Looking for moved pictures</source>
            <translation>正在查找移走的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Looking for moved pictures in '{name}'</source>
            <translation>正在“{name}”中查找移走的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>Looking for pictures that the gallery does not know</source>
            <translation>正在查找图库不认识的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recent.py" />
            <source>Looking for recent projects</source>
            <translation>正在查找最近的项目</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/canvas_palette.py" />
            <source>Looking for the colours of the canvas</source>
            <translation>正在查找画布的颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>Looking for the edges</source>
            <translation>正在查找边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Looking for the family</source>
            <translation>正在查找家族</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>Looking for the family …</source>
            <translation>正在查找家族…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Looking for the place</source>
            <translation>正在查找位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <source>Looking for unsaved work</source>
            <translation>正在查找未保存的作品</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Loop</source>
            <translation>循环</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline.py" />
            <source>Loop film of chosen bookmarks</source>
            <translation>用所选书签制作循环影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Lower left</source>
            <translation>左下</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Lower right</source>
            <translation>右下</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Lower the black point, or raise the white point.</source>
            <translation>请降低黑场，或提高白场。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Luminosity</source>
            <translation>亮度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <source>Luminosity keeps colours as bright as they look; the others make greens darker, blues lighter.</source>
            <translation>“亮度”使颜色保持看上去的明暗；其他方式使绿色变暗、蓝色变亮。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>made by a trained model</source>
            <translation>由训练的模型生成</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>made by AI</source>
            <translation>由 AI 生成</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>made by rules</source>
            <translation>由规则生成</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>made or changed by people</source>
            <translation>由人制作或更改</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Magic wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Make a film of this walk</source>
            <translation>将此漫游制成影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Make a guide</source>
            <translation>建立参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Make a model of your own pictures.</source>
            <translation>用您自己的图像制作模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>Make it shorter, or choose fewer frames per second.</source>
            <translation>请缩短它，或减少每秒帧数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Make it smaller in another program first.</source>
            <translation>请先在其他程序中将其缩小。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/transform.py" />
            <source>Make it smaller, or crop it first.</source>
            <translation>请先缩小或裁剪它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Make one layer of a group, or of a layer with its mask.</source>
            <translation>将组或带蒙版的图层合成一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_lock.py" />
            <source>Make sure that the folder is there and can be written.</source>
            <translation>请确认该文件夹存在且可写。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/event_file.py" />
            <source>Make sure that the folder of the training can be written, then go on with it.</source>
            <translation>请确认训练文件夹可写后再继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment_editors.py" />
            <source>Make this curve straight again</source>
            <translation>将此曲线恢复为直线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Making the board</source>
            <translation>正在新建画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Many pictures at a glance</source>
            <translation>一眼看尽多张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Mask</source>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Mask from selection</source>
            <translation>从选区生成蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Mask from transparency</source>
            <translation>从透明度生成蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/desaturate.py" />
            <source>Mean of the channels</source>
            <translation>各通道平均值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Memory (MB)</source>
            <translation>内存（MB）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Memory of step sizes</source>
            <translation>步幅记忆</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>Memory ran out, so each batch is now worked on in {parts} parts. That takes longer.</source>
            <translation>内存不足，因此每个批量现在分 {parts} 份处理，耗时更长。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Merge down</source>
            <translation>向下合并</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Merge group</source>
            <translation>合并组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Merge visible layers</source>
            <translation>合并可见图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Middle</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>Middle (gamma)</source>
            <translation>中间（伽马）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Midtones, cyan to red</source>
            <translation>中间调，青到红</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Midtones, magenta to green</source>
            <translation>中间调，洋红到绿</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Midtones, yellow to blue</source>
            <translation>中间调，黄到蓝</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Mirror pictures</source>
            <translation>镜像图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Mirror the view</source>
            <translation>镜像视图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Mirrored pictures are learned too: lettering and arrows will come out both ways round.</source>
            <translation>镜像图像也会被学习：文字和箭头会出现正反两种。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Models of the kind 'VAE' can.</source>
            <translation>“VAE”类型的模型可以。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>Models of the kinds 'DCGAN' and 'VAE' can.</source>
            <translation>“DCGAN”和“VAE”类型的模型可以。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Moment of the training</source>
            <translation>训练时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Moments of the training, from its start to now</source>
            <translation>训练的各个时刻，从开始到现在</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Momentum</source>
            <translation>动量</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Monitor</source>
            <translation>监控</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>More is shown; with a number below 0 less is shown.</source>
            <translation>显示更多；小于 0 时显示更少。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <source>More or less colourful; -100 is grey.</source>
            <translation>更鲜艳或更淡；-100 为灰。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>More or less room around the layers.</source>
            <translation>图层周围的空间变大或变小。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>More pictures would help. If you see it happen, take an earlier moment.</source>
            <translation>增加图像会有帮助。如果看到这种情况，请取较早的时刻。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>More pictures, or an earlier moment, give pictures that are new.</source>
            <translation>增加图像，或取较早的时刻，可得到新颖的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>More settings…</source>
            <translation>更多设置…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>More: random places make better pictures, all softer. Less: your own are rebuilt more sharply.</source>
            <translation>越大：随机位置的图像越好，但整体更柔。越小：您自己的图像重建得更清晰。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Most channels</source>
            <translation>最大通道数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
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
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Move between four pictures with one hand</source>
            <translation>单手在四张图像间移动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <source>Move earlier</source>
            <translation>提前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <location filename="../../genimg_desktop/app/tools/guide_drag.py" />
            <source>Move guide</source>
            <translation>移动参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <source>Move later</source>
            <translation>推后</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
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
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Move selection</source>
            <translation>移动选区</translation>
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
            <location filename="../../genimg_desktop/app/tools/part_move.py" />
            <source>Move the selected part</source>
            <translation>移动所选部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Moves pictures by up to an eighth of their size.</source>
            <translation>将图像平移至多其尺寸的八分之一。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>MP4 and WebM are video; GIF, WebP and PNG play as moving pictures on any web page.</source>
            <translation>MP4 和 WebM 是视频；GIF、WebP 和 PNG 在任何网页上都能作为动图播放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>MP4 video (H.264)</source>
            <translation>MP4 视频（H.264）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video.py" />
            <source>MP4 video: plays everywhere</source>
            <translation>MP4 视频：随处可播放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Multiply</source>
            <translation>正片叠底</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_row.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf_grid.py" />
            <source>Name of the bookmark</source>
            <translation>书签名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Name of the model</source>
            <translation>模型名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_grid.py" />
            <source>Name of the picture</source>
            <translation>图像名称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Nats each latent number may say at no cost, so that it does not fall silent (Kingma et al. 2016).</source>
            <translation>潜向量每维可免费携带的信息量（奈特），使其不致失去作用（Kingma 等，2016）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Nats that the latent shall say, rising over the warm-up (Burgess et al. 2018). 0: off, beta counts.</source>
            <translation>潜向量应携带的信息量（奈特），在预热期间逐渐上升（Burgess 等，2018）。0：关闭，由 β 系数决定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Navigator</source>
            <translation>导航器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Near copies</source>
            <translation>近似副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Near copies among held-out pictures</source>
            <translation>留出图像中的近似副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Never saved</source>
            <translation>从未保存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>New adjustment</source>
            <translation>新建调整图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>New board</source>
            <translation>新建画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>New board…</source>
            <translation>新建画册…</translation>
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
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>New group</source>
            <translation>新建组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>New layer</source>
            <translation>新建图层</translation>
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
            <location filename="../../genimg_desktop/ui/panels/region_list.py" />
            <source>New region</source>
            <translation>新建区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Newest values</source>
            <translation>最新数值</translation>
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
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>No earlier versions are kept of this project.</source>
            <translation>此项目没有保留较早的版本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>No folder can be made in '{folder}': {why}</source>
            <translation>无法在“{folder}”中新建文件夹：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>No keyframe chosen</source>
            <translation>未选择关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>No keyframes, no program, no name of the model, in the file or its name. The label stays.</source>
            <translation>文件及其名称中不含关键帧、程序和模型名称。标识保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>No layer has more channels than this.</source>
            <translation>任何一层的通道数都不会超过此值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>No layer is chosen.</source>
            <translation>未选择图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>No layer is shown.</source>
            <translation>没有显示任何图层。</translation>
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
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>No moment has been judged yet.</source>
            <translation>还没有已评分的时刻。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>No picture fits.</source>
            <translation>没有符合条件的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>No pictures were chosen.</source>
            <translation>尚未选择图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>No pictures yet</source>
            <translation>还没有图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>No projects yet</source>
            <translation>还没有项目</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>No recipe, no program, no names of layers or models, in the file or its name. The label stays.</source>
            <translation>文件及其名称中不含配方、程序、图层或模型名称。标识保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>No recovery copies can be kept: {why}</source>
            <translation>无法保存恢复副本：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>No slider has this in its name.</source>
            <translation>没有名称匹配的滑块。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>No training yet.</source>
            <translation>还没有训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>No values yet</source>
            <translation>还没有数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Non-saturating (the first GAN)</source>
            <translation>非饱和（最初的 GAN）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/symmetry.py" />
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>None of the pictures is transparent: 'Colour' learns the same with less work.</source>
            <translation>没有图像含透明区域：选择“彩色”能以更少的计算学到同样的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>None: flat areas</source>
            <translation>无：平坦区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>None; its recipe draws it again</source>
            <translation>无；由其配方重新绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Norm of the discriminator</source>
            <translation>判别器归一化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>not a bookmark</source>
            <translation>不是书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Not started yet</source>
            <translation>尚未开始</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>noted</source>
            <translation>已填写</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Notes</source>
            <translation>附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Notes about this picture</source>
            <translation>关于此图像的备注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Notes in the picture</source>
            <translation>图像中的附注</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Nothing (clear)</source>
            <translation>无（透明）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>Nothing before its last checkpoint is lost: it can go on from there.</source>
            <translation>最后一个检查点之前的内容没有丢失，可从那里继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>nothing else</source>
            <translation>没有其他内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Nothing has been said yet.</source>
            <translation>还没有任何通知。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator_map.py" />
            <source>Nothing here yet</source>
            <translation>这里还是空的</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Nothing holds the judge: choose spectral norm or give the R1 penalty a weight.</source>
            <translation>判别器没有任何约束：请选择谱归一化，或设置 R1 惩罚的权重。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Nothing is being worked on.</source>
            <translation>没有正在进行的任务。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>Nothing is known of what it came from, and nothing came from it yet.</source>
            <translation>不知道它来自什么，也还没有由它产生的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Nothing is seen in the selection.</source>
            <translation>选区内看不到任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>Nothing is seen on the canvas.</source>
            <translation>画布上看不到任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Nothing is selected here.</source>
            <translation>此处未选择任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Nothing is selected.</source>
            <translation>未选择任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>nothing noted yet</source>
            <translation>尚未填写</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Nothing of the canvas is selected.</source>
            <translation>画布上未选择任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Nothing of yours was changed. The details are in the log file.</source>
            <translation>您的内容未受影响。详细信息见日志文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>Nothing to blend.</source>
            <translation>没有可混合的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Nothing to explore yet</source>
            <translation>还没有可探索的内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>Nothing was changed since it was signed.</source>
            <translation>签名后没有更改。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>Nothing was changed: '{setting}' is switched off.</source>
            <translation>未作任何改动：“{setting}”已关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Nothing was copied.</source>
            <translation>没有复制任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Nothing was selected before.</source>
            <translation>之前没有选区。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>Noting the bookmark in the gallery</source>
            <translation>正在图库中记录书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>Noting the export in the gallery</source>
            <translation>正在图库中记录导出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>Noting the picture in the gallery</source>
            <translation>正在图库中记录图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Now {width} × {height} pixels.</source>
            <translation>现为 {width} × {height} 像素。</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor.py" />
            <source>Numbers broke: '{name}' is not finite any more.</source>
            <translation>数值异常：“{name}”不再是有限数值。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Of the canvas</source>
            <translation>取自画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>Of what is in it: {what}</source>
            <translation>其中的内容：{what}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>Often it settles. If the pictures break up, raise the R1 penalty.</source>
            <translation>通常会自行稳定。如果图像崩坏，请提高 R1 惩罚。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Oldest first</source>
            <translation>最早在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>On the left: what it came from. On the right: what came from it. A click goes to a relative.</source>
            <translation>左侧：它来自什么。右侧：由它产生的内容。点击可前往相关图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Once</source>
            <translation>一次</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>One frame back</source>
            <translation>后退一帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>One frame on</source>
            <translation>前进一帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>One moment back</source>
            <translation>后退一个时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>One moment on</source>
            <translation>前进一个时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>One page for each layer</source>
            <translation>每个图层一页</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>One pass</source>
            <translation>单程</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Only colours change; light and dark stay.</source>
            <translation>只改变颜色；明暗不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Only models made or imported by this program can be opened.</source>
            <translation>只能打开由本程序制作或导入的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Only {memory} GB of memory are free: training may have to work on a few pictures at a time, and be slow.</source>
            <translation>可用内存只有 {memory} GB：训练可能每次只能处理几张图像，速度较慢。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <location filename="../../genimg_desktop/image/brush.py" />
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/node.py" />
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <location filename="../../genimg_desktop/ui/window_commands.py" />
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
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Open as a copy</source>
            <translation>作为副本打开</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_files.py" />
            <source>Open film</source>
            <translation>打开影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Open film…</source>
            <translation>打开影片…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Open it now</source>
            <translation>立即打开</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>Open it on a computer with more memory.</source>
            <translation>请在内存更大的计算机上打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Open it on one computer at a time, and let that computer finish writing first.</source>
            <translation>请一次只在一台计算机上打开，并先让那台计算机写完。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Open its picture</source>
            <translation>打开其图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Open picture</source>
            <translation>打开图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Open recent</source>
            <translation>打开最近</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open the log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Open where it was made</source>
            <translation>打开生成它的位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <location filename="../../genimg_desktop/app/projects.py" />
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Opening '{name}'</source>
            <translation>正在打开“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Opening a moment of the training</source>
            <translation>正在打开训练中的一个时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Opening pictures of the gallery</source>
            <translation>正在打开图库中的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/openraster.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>OpenRaster: with layers, for Krita and GIMP</source>
            <translation>OpenRaster：含图层，用于 Krita 和 GIMP</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Opens the model of this moment in the explorer; the training goes on.</source>
            <translation>在探索面板中打开此时刻的模型，训练继续进行。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Optimiser</source>
            <translation>优化器</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>Or name the folder of a training to go on with it.</source>
            <translation>或指明一个训练的文件夹以继续该训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Order of the bookmarks</source>
            <translation>书签排序</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Order of the pictures</source>
            <translation>图像的顺序</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
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
            <location filename="../../genimg_desktop/document/commands/patch.py" />
            <source>Paint</source>
            <translation>绘画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Paint black on it to hide, white to show.</source>
            <translation>在其上涂黑以隐藏，涂白以显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/patch.py" />
            <source>Paint on the mask</source>
            <translation>在蒙版上绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Paint on the mask
Shift and click: switch it off
Alt and click: show it alone</source>
            <translation>在蒙版上绘制
Shift 加点击：关闭蒙版
Alt 加点击：单独显示蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Paint on the pixels</source>
            <translation>在像素上绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Paint the region</source>
            <translation>绘制区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_surface.py" />
            <source>Paint what shall follow picture B. Right button: erase. [ and ]: size of the brush.
Arrow keys move the brush, Space paints.</source>
            <translation>涂出要跟随图像 B 的部分。右键：擦除。[ 和 ]：画笔大小。
方向键移动画笔，空格绘制。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/brushwork.py" />
            <location filename="../../genimg_desktop/engine/archs/warped_noise.py" />
            <source>Painting</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Painting changes colours only.</source>
            <translation>绘制只改变颜色。</translation>
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
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Parts</source>
            <translation>局部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blend_ends.py" />
            <source>Parts of a picture can be blended in models of the kinds DCGAN and VAE. {model} is of another kind.</source>
            <translation>只有 DCGAN 和 VAE 类型的模型能局部混合图像。{model} 属于其他类型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Pass through</source>
            <translation>穿透</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
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
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Patch distance (SWD)</source>
            <translation>图块距离（SWD）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Path between the keyframes</source>
            <translation>关键帧之间的路径</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Pattern</source>
            <translation>图案</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Pause the walk</source>
            <translation>暂停漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/export/pdf.py" />
            <source>PDF: to print and to send, one page or several</source>
            <translation>PDF：用于打印和发送，一页或多页</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Penalty every</source>
            <translation>惩罚间隔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/export/psd.py" />
            <source>Photoshop: with layers and masks</source>
            <translation>Photoshop：含图层和蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>Pick colour</source>
            <translation>取色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_grid.py" />
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Picture of '{name}'</source>
            <translation>“{name}”的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Picture size</source>
            <translation>图像尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_surface.py" />
            <source>Picture to paint a region on</source>
            <translation>要绘制区域的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <source>Picture {mark}: {name}</source>
            <translation>图像 {mark}：{name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/ui/panels/train_settings.py" />
            <source>Pictures</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_query.py" />
            <source>Pictures cannot be put in the order '{order}'.</source>
            <translation>图像不能按“{order}”排序。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/blend_film.py" />
            <source>Pictures from A to B</source>
            <translation>从 A 到 B 的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Pictures in a row of the sheet; 0 makes it nearly square.</source>
            <translation>联系表每行的图像数；0 使其接近正方形。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_grid.py" />
            <source>Pictures of the gallery</source>
            <translation>图库中的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Pictures per second</source>
            <translation>每秒图像数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Pictures per step. More is steadier and takes more memory.</source>
            <translation>每步处理的图像数。越多越稳定，占用内存也越多。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Pictures that are not square</source>
            <translation>非正方形图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Pictures to show</source>
            <translation>展示图像数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Pixel art</source>
            <translation>像素画</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Pixel art keeps hard edges and its own colours; whole factors look best.</source>
            <translation>像素画保持硬边和原有颜色；整数倍效果最好。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/actions.py" />
            <source>Place</source>
            <translation>置入</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Place a picture on the canvas first.</source>
            <translation>请先在画布上置入图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Place a picture on the canvas, or add an empty layer.</source>
            <translation>请在画布上置入图像，或添加空图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Place on the canvas</source>
            <translation>置入画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/blending.py" />
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Place the blend</source>
            <translation>置入混合结果</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Place the chosen pictures on the canvas</source>
            <translation>将所选图像置入画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Place {name}</source>
            <translation>置入 {name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Placed</source>
            <translation>已置入</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Placing '{name}'</source>
            <translation>正在置入“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Play in it</source>
            <translation>探索此模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Play the film</source>
            <translation>播放胶片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Play the film (Space)</source>
            <translation>播放胶片（空格）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Play the walk</source>
            <translation>播放漫游</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF are read, also in sub-folders and in a zip.</source>
            <translation>可读取 PNG、JPEG、WebP、GIF、BMP、TIFF 和 AVIF，包括子文件夹和 zip 压缩包中的文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF and OpenRaster can be opened. Save it as one of these.</source>
            <translation>可以打开 PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF 和 OpenRaster。请另存为其中一种。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>PNG, TIFF and PDF can keep every pixel; OpenRaster and Photoshop files keep the layers too.</source>
            <translation>PNG、TIFF 和 PDF 可以保留每个像素；OpenRaster 和 Photoshop 文件还保留图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/export/png.py" />
            <source>PNG: exact, with transparency</source>
            <translation>PNG：无损，支持透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/tone_curve.py" />
            <source>Point {number} of {count}: {levels}</source>
            <translation>第 {number} 个点，共 {count} 个：{levels}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Points from dark (left) to light (right); up is lighter.</source>
            <translation>从暗（左）到亮（右）的点；越高越亮。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Points go from left to right, at least {gap} apart.</source>
            <translation>各点从左到右排列，间隔至少 {gap}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/posterize.py" />
            <source>Posterise</source>
            <translation>色调分离</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Powers of ten</source>
            <translation>对数刻度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Powers of ten on the axis of values: small differences at the end can be seen.</source>
            <translation>纵轴采用对数刻度：后期的微小差异也能看清。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Preparing</source>
            <translation>准备中</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>Preparing pictures for another program</source>
            <translation>正在为其他程序准备图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Press Enter to place the live picture, drop a picture on the canvas, or add an empty layer.</source>
            <translation>按 Enter 置入实时图像，将图像拖到画布上，或添加空图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Press K to keep the place you are at. Bookmarks survive restarts.</source>
            <translation>按 K 保存当前位置。书签在重新启动后依然保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_film.py" />
            <source>Press or drag to go there.</source>
            <translation>按下或拖动即可前往。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Pressing harder lays down more.</source>
            <translation>按得越重，用量越多。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Pressing harder paints broader.</source>
            <translation>按得越重，画得越宽。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Pressure sets the flow</source>
            <translation>压感控制流量</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Pressure sets the size</source>
            <translation>压感控制大小</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Progress of the training</source>
            <translation>训练进度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Projects, pictures and models</source>
            <translation>项目、图像和模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Proportions</source>
            <translation>比例</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Pulls the weights of all layers towards zero, softly. 0: off.</source>
            <translation>将所有层的权重轻轻拉向零。0：关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Pulls weights towards zero, and small ones to exactly zero. 0: off.</source>
            <translation>将权重拉向零，较小的权重变为恰好为零。0：关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Put all pictures into one folder; they may lie in sub-folders of it.</source>
            <translation>请将所有图像放入同一个文件夹，可以位于其子文件夹中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Put into a corner of the pad</source>
            <translation>放入混合板的一角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Put it on the canvas as a new layer, where picture A lies.</source>
            <translation>作为新图层放到画布上图像 A 所在的位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put the chosen bookmark into corner {corner}</source>
            <translation>将所选书签放入 {corner} 角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/plan.py" />
            <source>Put them back as they were to go on, or start a new training.</source>
            <translation>请恢复原状后继续，或开始新的训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put this picture into corner {corner}</source>
            <translation>将当前图像放入 {corner} 角</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Put this training into the trash</source>
            <translation>将此训练移入回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Put this training into the trash, with its models</source>
            <translation>将此训练连同其模型移入回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>put together, with parts made by a trained model</source>
            <translation>合成，部分由训练的模型生成</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Put what is chosen into a new group.</source>
            <translation>将所选内容放入新组。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <source>Putting a recovery copy into the trash</source>
            <translation>正在将恢复副本移入回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Putting pictures on a board</source>
            <translation>正在将图像放入画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Python {python}, Qt {qt}, {system}. Device: {device}.</source>
            <translation>Python {python}，Qt {qt}，{system}。设备：{device}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Quality</source>
            <translation>品质</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Quick look</source>
            <translation>快速一览</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>R1 and R2 cost time: they are worked out at one step in so many, and then weigh as many times as much.</source>
            <translation>R1 和 R2 较费时：每隔这么多步计算一次，其权重也乘以同样的倍数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>R1 penalty</source>
            <translation>R1 惩罚</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>R2 penalty</source>
            <translation>R2 惩罚</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/gradient.py" />
            <source>Radial</source>
            <translation>径向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/blur.py" />
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <source>Radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Rate of the generator</source>
            <translation>生成器学习率</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Rate of the judge</source>
            <translation>判别器学习率</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <source>Raw numbers</source>
            <translation>原始数值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/strip_pictures.py" />
            <source>Reading a moment of the training</source>
            <translation>正在读取训练中的一个时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Reading a training</source>
            <translation>正在读取训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Reading the bookmarks</source>
            <translation>正在读取书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>Reading the Content Credentials of '{name}'</source>
            <translation>正在读取“{name}”的内容凭证</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Reading the gallery</source>
            <translation>正在读取图库</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Reading the gallery …</source>
            <translation>正在读取图库…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/model_faces.py" />
            <source>Reading the models</source>
            <translation>正在读取模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Reading the trainings</source>
            <translation>正在读取所有训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_thumbs.py" />
            <source>Reading thumbnails</source>
            <translation>正在读取缩略图</translation>
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
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Recipe</source>
            <translation>配方</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>recipe</source>
            <translation>配方</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Recover</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Recover unsaved work</source>
            <translation>恢复未保存的作品</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Recover unsaved work…</source>
            <translation>恢复未保存的作品…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <source>Recovering '{name}'</source>
            <translation>正在恢复“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Rectangle selection</source>
            <translation>矩形选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/adjustment.py" />
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Red</source>
            <translation>红</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Redo in the film</source>
            <translation>在影片中重做</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/gradient.py" />
            <source>Reflected</source>
            <translation>对称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_list.py" />
            <source>Region {number}</source>
            <translation>区域 {number}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_list.py" />
            <source>Regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Relativistic pairing (RpGAN)</source>
            <translation>相对配对（RpGAN）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Relativistic pairing is only steady with both the R1 and the R2 penalty.</source>
            <translation>相对配对只有同时使用 R1 和 R2 惩罚才稳定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Release from the layer below</source>
            <translation>从下方图层释放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Remedies</source>
            <translation>补救措施</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Remove all guides</source>
            <translation>移除所有参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Remove chosen bookmarks</source>
            <translation>移除所选书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Remove from the gallery</source>
            <translation>从图库移除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <source>Remove guide</source>
            <translation>移除参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>Remove its folder with your file manager.</source>
            <translation>请用文件管理器删除其文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Remove mask</source>
            <translation>移除蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Remove that model first if you want this one in its place.</source>
            <translation>如要替换，请先移除那个模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Remove the board '{name}'</source>
            <translation>移除画册“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Remove the chosen pictures from the gallery</source>
            <translation>从图库移除所选图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Remove this keyframe</source>
            <translation>移除此关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Remove this region</source>
            <translation>移除此区域</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Remove {count} pictures from the gallery for good?</source>
            <translation>从图库永久移除 {count} 张图像？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Removing a training</source>
            <translation>正在移除训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Removing bookmarks</source>
            <translation>正在移除书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Removing pictures</source>
            <translation>正在移除图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Removing the board</source>
            <translation>正在移除画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Rename it, and choose it again.</source>
            <translation>请将其重命名后重新选择。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Rename layer</source>
            <translation>重命名图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Rename the board</source>
            <translation>重命名画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Rename the board '{name}'…</source>
            <translation>重命名画册“{name}”…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>Rename the file.</source>
            <translation>请重命名该文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Renaming the board</source>
            <translation>正在重命名画册</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Renaming the bookmark</source>
            <translation>正在重命名书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Renaming the picture</source>
            <translation>正在重命名图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Reorder layers</source>
            <translation>调整图层顺序</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Repeats</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Replace it</source>
            <translation>替换它</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Replace the picture of {name}</source>
            <translation>替换 {name} 的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Replaced {when}</source>
            <translation>替换于 {when}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Reset all settings to the preset</source>
            <translation>将所有设置重置为预设值</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_settings.py" />
            <source>Reset to defaults</source>
            <translation>恢复默认设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Reset {name}</source>
            <translation>重置 {name}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Resize and convolution</source>
            <translation>缩放加卷积</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Resizing</source>
            <translation>正在调整大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Restore defaults</source>
            <translation>恢复默认设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Reversed</source>
            <translation>反向</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Revert</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Revert to the saved project</source>
            <translation>还原到已保存的项目</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>RMSprop</source>
            <translation>RMSprop 算法</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Round the sphere</source>
            <translation>沿球面</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/rulers.py" />
            <source>Ruler at the left</source>
            <translation>左侧标尺</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/rulers.py" />
            <source>Ruler at the top</source>
            <translation>顶部标尺</translation>
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
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>Sample</source>
            <translation>取样</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Saturation</source>
            <translation>饱和度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/colour_square.py" />
            <source>Saturation and brightness</source>
            <translation>饱和度与亮度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Save '{name}' first?</source>
            <translation>先保存“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Save a copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>Save it again with the program it comes from.</source>
            <translation>请用其来源程序重新保存。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Save it as PNG and open that.</source>
            <translation>请另存为 PNG 后再打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_files.py" />
            <source>Save keyframes</source>
            <translation>保存关键帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Save keyframes…</source>
            <translation>保存关键帧…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>Save your work often. The folder is '{folder}'.</source>
            <translation>请经常保存您的作品。文件夹为“{folder}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <source>Saved '{name}'.</source>
            <translation>已保存“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Saves and ends the training for now: the device and its memory are free.</source>
            <translation>保存并暂时结束训练，释放设备及其内存。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Saves and ends the training. Nothing is lost; it can go on later.</source>
            <translation>保存并结束训练。不会丢失任何内容，以后可以继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <location filename="../../genimg_desktop/app/project_saving.py" />
            <source>Saving '{name}'</source>
            <translation>正在保存“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Saving and stopping</source>
            <translation>正在保存并停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Saving asks for another name, so that the file itself stays as it is.</source>
            <translation>保存时会要求另取名称，使文件本身保持原样。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_files.py" />
            <source>Saving would replace what it wrote.</source>
            <translation>保存会替换它所写入的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/film.py" />
            <source>Say where the film goes: --out PATH.</source>
            <translation>请指明影片的去处：--out PATH。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/film.py" />
            <source>Say which keyframes: --keyframes FILE, or --seeds N,N,...</source>
            <translation>请指明关键帧：--keyframes FILE，或 --seeds N,N,...</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Say which model: --model ID, or --recipe FILE.</source>
            <translation>请指明模型：--model ID，或 --recipe FILE。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/film.py" />
            <source>Say which model: --model ID.</source>
            <translation>请指明模型：--model ID。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>Say which pictures and where to: --data FOLDER --out RUN.</source>
            <translation>请指明图像和输出位置：--data FOLDER --out RUN。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Says in the file, in the way the IPTC agreed on, that the picture was generated.</source>
            <translation>按 IPTC 约定的方式在文件中注明图像为生成所得。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Says in the file, in the way the IPTC agreed on, that the pictures were generated.</source>
            <translation>按 IPTC 约定的方式，在文件中说明图像是生成的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Scale</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Scale picture</source>
            <translation>缩放图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Scale picture…</source>
            <translation>缩放图像…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>Scaling the picture</source>
            <translation>正在缩放图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Scattered dots</source>
            <translation>散点</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Schedule</source>
            <translation>进度安排</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Score of made pictures</source>
            <translation>生成图像的评分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Score of your pictures</source>
            <translation>您的图像的评分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Screen</source>
            <translation>滤色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Searching the gallery</source>
            <translation>正在搜索图库</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Seconds and frames</source>
            <translation>秒与帧</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Seconds from one bookmark to the next</source>
            <translation>相邻书签之间的秒数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Seconds of one pass</source>
            <translation>单程秒数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Seconds of one pass: all durations become longer or shorter</source>
            <translation>单程秒数：所有时长一起变长或变短</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Seconds to the next keyframe</source>
            <translation>到下一个关键帧的秒数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <location filename="../../genimg_desktop/ui/panels/sweep_axes.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
            <source>Seed {seed}</source>
            <translation>种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Seen through transparent pictures, and in the bars beside pictures that are not square.</source>
            <translation>透过透明图像所见的颜色，也用于非正方形图像两侧的加边。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/document/commands/canvas.py" />
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Select a part of a layer and press Ctrl+C.</source>
            <translation>请选择图层的一部分，然后按 Ctrl+C。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Select a part of the picture first.</source>
            <translation>请先选择图像的一部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Select a rectangle</source>
            <translation>选择矩形</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Select again</source>
            <translation>重新选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_shapes.py" />
            <source>Select an ellipse</source>
            <translation>选择椭圆</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <source>Select another part.</source>
            <translation>请选择其他部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Select by transparency</source>
            <translation>按透明度选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_lasso.py" />
            <source>Select with the lasso</source>
            <translation>用套索选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Select with the wand</source>
            <translation>用魔棒选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Selecting</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Selection</source>
            <translation>选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Set by you, whatever the length: {names}.</source>
            <translation>由您设定，不随时长变化：{names}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment.py" />
            <source>Set everything back</source>
            <translation>全部恢复</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Sets of pictures</source>
            <translation>图像集</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_settings.py" />
            <source>Settings of the training</source>
            <translation>训练设置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>SGD seldom trains a GAN well: Adam is the usual choice.</source>
            <translation>SGD 很少能训练好 GAN：通常选择 Adam。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>SGD with momentum</source>
            <translation>带动量的 SGD</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Shadows, cyan to red</source>
            <translation>阴影，青到红</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Shadows, magenta to green</source>
            <translation>阴影，洋红到绿</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/colour_balance.py" />
            <source>Shadows, yellow to blue</source>
            <translation>阴影，黄到蓝</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Shape</source>
            <translation>画幅</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Shapes</source>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Share of the pictures never learned from: with them, learning can be told from copying.</source>
            <translation>从不用于学习的图像所占比例：借助它们可区分学习与照搬。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Share of the plain (L1) difference in the comparison: edges get crisper.</source>
            <translation>比较时绝对差（L1）所占的比例：边缘更清晰。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Share of the size that is left at no pressure.</source>
            <translation>无压力时保留的大小比例。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Share of the training over which beta (or the capacity) rises from zero.</source>
            <translation>β 系数（或容量）从零上升的阶段占训练的比例。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Sharp</source>
            <translation>锐利</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <source>Sharpen</source>
            <translation>锐化</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Shift</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Shift + drag</source>
            <translation>Shift + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Shift + Space + drag</source>
            <translation>Shift + 空格 + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>Show a layer first.</source>
            <translation>请先显示一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Show everything (Home)</source>
            <translation>显示全部（Home）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Show everything again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Show guides</source>
            <translation>显示参考线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Show it in the list of layers first.</source>
            <translation>请先在图层列表中显示它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_view.py" />
            <source>Show layer</source>
            <translation>显示图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Show or hide layer</source>
            <translation>显示或隐藏图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_actions.py" />
            <source>Show other layers</source>
            <translation>显示其他图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Show rulers</source>
            <translation>显示标尺</translation>
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
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Show the mask alone</source>
            <translation>单独显示蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>Show the sweep</source>
            <translation>显示扫描</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Show them</source>
            <translation>显示它们</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Show them whole, with bars</source>
            <translation>加边框显示完整图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Show what is covered</source>
            <translation>显示被覆盖的部分</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform_work.py" />
            <source>Showing the transform</source>
            <translation>正在显示变换</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Shows pictures mirrored half of the time. Off for lettering and for things with a left and right.</source>
            <translation>有一半的机会将图像左右镜像后展示。含文字或分左右的事物请关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/masking.py" />
            <source>Shrink mask</source>
            <translation>收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Shrink selection</source>
            <translation>收缩选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Shrink selection…</source>
            <translation>收缩选区…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>signed</source>
            <translation>已签名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>Signed as '{name}'. Whether that is true, only the owner of the certificate knows.</source>
            <translation>签名者为“{name}”。是否属实，只有证书所有者知道。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>Signing Content Credentials</source>
            <translation>签署内容凭证</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Similar pictures</source>
            <translation>相似图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Similar pictures, the most like it first</source>
            <translation>相似图像，最相似的在前</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Simple things can be recognised, photos stay soft; good for finding directions to play in.</source>
            <translation>简单的事物可以辨认，照片仍偏柔和；适合寻找可把玩的方向。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Simplified Chinese</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/image/brush.py" />
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>Size and colours</source>
            <translation>尺寸与颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Sliders</source>
            <translation>滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Sliders moved</source>
            <translation>移动了滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>Slow at the end</source>
            <translation>结尾放慢</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>Slow at the start</source>
            <translation>开头放慢</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Smaller brush</source>
            <translation>减小画笔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Smaller thumbnails</source>
            <translation>缩小缩略图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Smallest size</source>
            <translation>最小大小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/spec/film.py" />
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Smooth edge</source>
            <translation>平滑边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>Smooth selection</source>
            <translation>平滑选区</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Smooth selection…</source>
            <translation>平滑选区…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Smoothing</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Snap</source>
            <translation>吸附</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Snapshots</source>
            <translation>快照数</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Soft (VAE)</source>
            <translation>柔和（VAE）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Soft edge</source>
            <translation>柔和边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <source>Soft light</source>
            <translation>柔光</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>Soften the steps of slanted edges.</source>
            <translation>柔化斜边的阶梯。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>Some of the notes in the file are broken or too long and were left out.</source>
            <translation>文件中的部分附注已损坏或过长，已略去。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Some pictures are partly transparent; what is transparent is filled with {colour}. Choose 'Colour and transparency' to keep it.</source>
            <translation>部分图像含透明区域，将以 {colour} 填充。如要保留，请选择“彩色与透明度”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>Something about the pixels of a layer is not known to this version.</source>
            <translation>此版本不认识某个图层像素的某些内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>Something about the selection is not known to this version.</source>
            <translation>此版本不认识选区的某些内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Something is still being worked on.</source>
            <translation>仍有任务正在进行。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>Something of this project is lost.</source>
            <translation>此项目的部分内容已丢失。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Something went wrong that the program did not expect.</source>
            <translation>发生了程序未预料到的错误。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Space + drag</source>
            <translation>空格 + 拖动</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>Spacing</source>
            <translation>间距</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Spectral</source>
            <translation>谱归一化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Spectral norm and the gradient penalty do the same twice: choose no norm with WGAN-GP.</source>
            <translation>谱归一化与梯度惩罚作用重复：使用 WGAN-GP 时请将归一化选为“无”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Spectral norm keeps the judging network (the discriminator) steady; batch norm is the first DCGAN's.</source>
            <translation>谱归一化使判别器保持稳定；批量归一化是最初的 DCGAN 所用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Speed of the film</source>
            <translation>胶片速度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Speed of the film, in moments per second</source>
            <translation>胶片速度，以每秒时刻数计</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Sprite sheet with JSON atlas</source>
            <translation>精灵图与 JSON 图集</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/sprite_sheet.py" />
            <source>Sprite sheet with JSON atlas: for games</source>
            <translation>精灵图与 JSON 图集：用于游戏</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Square 1:1</source>
            <translation>正方形 1:1</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Squared difference</source>
            <translation>平方差</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Squared difference, learned noise</source>
            <translation>平方差，学习噪声</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Squash</source>
            <translation>压缩变形</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/colour_spaces.py" />
            <source>sRGB: right everywhere</source>
            <translation>sRGB：到处都正确</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Stage</source>
            <translation>试放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>Stand still, then jump</source>
            <translation>静止，然后跳变</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Starring pictures</source>
            <translation>正在为图像评星</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Starring the bookmark</source>
            <translation>正在为书签评星</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>Start again with a smaller Beta, a longer warm-up of the latent, or free nats of 0.1.</source>
            <translation>请以较小的 β 系数、较长的潜向量预热或 0.1 的自由奈特重新开始。</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Steps of the judge (the discriminator) for each step of the generator; WGAN takes 5.</source>
            <translation>生成器每走一步，判别器走几步；WGAN 用 5 步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Stop and save</source>
            <translation>停止并保存</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_lock.py" />
            <source>Stop it first, or wait until it has ended.</source>
            <translation>请先将其停止，或等待其结束。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Stop it first.</source>
            <translation>请先将其停止。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>Stop the film</source>
            <translation>停止播放</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Stop when it gets no better</source>
            <translation>不再改善时停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Stop where another colour lies between.</source>
            <translation>遇到其他颜色即停止。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Straight paths</source>
            <translation>直线路径</translation>
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
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Strength of the augmentation</source>
            <translation>数据增强强度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Sub-folders are classes</source>
            <translation>子文件夹作为类别</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>Such a file begins with '-----BEGIN'.</source>
            <translation>此类文件以“-----BEGIN”开头。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Sure of your pictures (r_t)</source>
            <translation>对您的图像的确信度（r_t）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <source>Swap A and B</source>
            <translation>交换 A 和 B</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/widgets/colour_pair.py" />
            <source>Swap the two colours</source>
            <translation>交换两种颜色</translation>
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
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>Switch it on in the list of layers first.</source>
            <translation>请先在图层列表中打开它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Switch mask off</source>
            <translation>关闭蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <source>Switch mask on</source>
            <translation>打开蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Switch one of the findings off.</source>
            <translation>请关闭其中一项检查建议。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>Switch the mask off</source>
            <translation>关闭蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Symmetry</source>
            <translation>对称</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Tagging pictures</source>
            <translation>正在为图像加标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_menu.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>Take away</source>
            <translation>减去</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/sheets.py" />
            <source>Take fewer frames, or a smaller size.</source>
            <translation>请减少帧数或尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selecting.py" />
            <source>Take from the selection</source>
            <translation>从选区减去</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <source>Take hold of the topmost layer under the pointer.</source>
            <translation>抓取指针下最上方的图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Take it off the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Take out of the queue</source>
            <translation>移出队列</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Take the colours of the canvas</source>
            <translation>取画布的颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Take the explorer's place</source>
            <translation>取探索器的位置</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Take the film away</source>
            <translation>移除影片</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <source>Take the film away first, or make the keyframe in its own model.</source>
            <translation>请先移除影片，或在其自己的模型中制作关键帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Take the last stroke back</source>
            <translation>撤回上一笔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Take the selected part out of the layer and into the clipboard.</source>
            <translation>将所选部分从图层剪切到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>Take the tag '{tag}' away</source>
            <translation>移除标签“{tag}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Take this change back (Backspace on the slider)</source>
            <translation>撤回此更改（在滑块上按 Backspace）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>Take this over</source>
            <translation>采用此内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>Take transparent edges away.</source>
            <translation>去掉透明的边缘。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Take what is chosen</source>
            <translation>取所选内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>taken with a camera</source>
            <translation>由相机拍摄</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>Taking pictures off a board</source>
            <translation>正在从画册中移出图像</translation>
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
            <location filename="../../genimg_desktop/export/film/options.py" />
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Tell nothing about how it was made</source>
            <translation>不透露生成方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ten times finer on a slider</source>
            <translation>以十分之一的幅度移动滑块</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>Texture</source>
            <translation>纹理</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The adaptive augmentation is at work on it.</source>
            <translation>自适应数据增强正在应对。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>The adaptive augmentation is too slow for this training: it will hardly reach any strength.</source>
            <translation>自适应数据增强对此训练来说太慢：几乎来不及达到有效强度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>The adjustment '{name}' is switched off and was left out.</source>
            <translation>调整图层“{name}”已关闭，未包含在内。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>The archive '{name}' is damaged or was not copied to its end.</source>
            <translation>归档文件“{name}”已损坏或未复制完整。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>The average is to reach over {ema} thousand pictures, more than are shown; it will be shorter.</source>
            <translation>权重平均要跨越 {ema} 千图，超过所展示的图像数，因此实际会更短。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>The batch must be an even number.</source>
            <translation>批量必须为偶数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>The best this machine does in two hours; you can stop at any moment and keep the best one.</source>
            <translation>本机两小时内能达到的最佳效果；您可随时停止并保留最佳模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>The blend mode '{mode}' of '{name}' is not known; it is shown as normal.</source>
            <translation>不认识“{name}”的混合模式“{mode}”，按正常显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>The bookmark '{name}' is in the trash.</source>
            <translation>书签“{name}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>The candidate before (Left)</source>
            <translation>上一个候选（左方向键）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_look.py" />
            <source>The canvas cannot be looked at like that.</source>
            <translation>无法以这种方式查看画布。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>The canvas was changed while '{name}' was being opened.</source>
            <translation>打开“{name}”时画布已更改。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>The canvas with all its layers, as a project.</source>
            <translation>含所有图层的画布，作为项目。</translation>
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
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>The certificate must be meant for signing documents and belong to the key; see the guide.</source>
            <translation>证书必须用于文档签名，并与密钥匹配；见指南。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The chosen device '{name}' cannot be used: {why}</source>
            <translation>无法使用所选设备“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>The chosen layer</source>
            <translation>所选图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>The colour is the mean of so many pixels.</source>
            <translation>颜色取这么多像素的平均值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>The Content Credentials in the file cannot be read.</source>
            <translation>无法读取文件中的内容凭证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>The curve '{label}' has {count} points.</source>
            <translation>曲线“{label}”有 {count} 个点。</translation>
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
            <location filename="../../genimg_desktop/ui/shots_demo.py" />
            <source>The demo did not finish in time: {jobs}</source>
            <translation>演示未能按时完成：{jobs}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>The disk is full: '{name}' needs {need} MB.</source>
            <translation>磁盘已满：“{name}”需要 {need} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/event_file.py" />
            <source>The disk is full: the record of the training cannot be written.</source>
            <translation>磁盘已满：无法写入训练记录。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>The disk is full: your library '{name}' could not be changed.</source>
            <translation>磁盘已满：无法更改您的资料库“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/checkpoint.py" />
            <source>The disk is nearly full: saving the training needs {need} MB, {free} MB are free.</source>
            <translation>磁盘将满：保存训练需要 {need} MB，剩余 {free} MB。</translation>
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
            <location filename="../../genimg_desktop/ui/mask_dialogs.py" />
            <source>The edge becomes a soft one, so many pixels to both sides.</source>
            <translation>边缘变为柔和，两侧各这么多像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>The edge becomes a soft one.</source>
            <translation>边缘变为柔和。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>The edge moves inwards.</source>
            <translation>边缘向内移动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas_commands.py" />
            <source>The edge moves outwards.</source>
            <translation>边缘向外移动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>The family is larger; the nearest relatives are shown.</source>
            <translation>家族更大；显示最近的亲属。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>The fastest that is safe</source>
            <translation>安全范围内最快</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>The fastest there is</source>
            <translation>自动选择最快的</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>The file (PEM) with the private key of the certificate.</source>
            <translation>含证书私钥的文件（PEM）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>The file holds Content Credentials; they were not checked.</source>
            <translation>文件含有内容凭证，但未经验证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>The file holds no Content Credentials any more.</source>
            <translation>文件已不再含有内容凭证。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>The file holds several pictures; the first is shown.</source>
            <translation>文件含多张图像，显示第一张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <source>The file holds too many parts.</source>
            <translation>文件包含的部分过多。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>The file is not there any more.</source>
            <translation>文件已不存在。</translation>
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
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>The file of '{name}' is not where it was, and no recipe of it is known.</source>
            <translation>“{name}”的文件不在原处，也不知道其配方。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/psd.py" />
            <source>The file would be larger than 2 GB, which Photoshop files cannot be.</source>
            <translation>文件将超过 2 GB，Photoshop 文件不允许。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_facts.py" />
            <source>The files of this training cannot be read: {why}</source>
            <translation>无法读取此训练的文件：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>The film was written by a newer version of this program.</source>
            <translation>影片由本程序的较新版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>The film would have {count} frames; the limit is {most}.</source>
            <translation>影片将有 {count} 帧；上限为 {most}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>The first pictures are kept soon after the start.</source>
            <translation>开始后不久就会保留第一批图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_curves.py" />
            <source>The first values come soon after the start.</source>
            <translation>开始后不久就会出现第一批数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_folder.py" />
            <source>The folder '{name}' cannot be read: {why}</source>
            <translation>无法读取文件夹“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/folder.py" />
            <source>The folder '{name}' could not be written: {why}</source>
            <translation>无法写入文件夹“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_lock.py" />
            <source>The folder of the training, '{name}', cannot be written: {why}</source>
            <translation>无法写入训练文件夹“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>The folder of your trainings cannot be read: {why}</source>
            <translation>无法读取您的训练文件夹：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_files.py" />
            <source>The gallery's file '{name}' is damaged.</source>
            <translation>图库文件“{name}”已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>The generator also matches, on average, what the judge sees in your pictures. 0: off.</source>
            <translation>生成器还要在平均意义上匹配判别器从您的图像中看到的特征。0：关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>The group '{name}' has a mask and was merged into one layer.</source>
            <translation>组“{name}”有蒙版，已合并为一个图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <source>The guides are locked.</source>
            <translation>参考线已锁定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The head of '{name}' cannot be read: {why}</source>
            <translation>无法读取“{name}”的文件头：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>The height of the box, along its own side.</source>
            <translation>框沿自身边的高度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/ranks.py" />
            <source>The installed PyTorch cannot train with several processes.</source>
            <translation>所安装的 PyTorch 不支持多进程训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>The judge learns at {times} times the rate of the other: one of them will be left behind.</source>
            <translation>判别器的学习率是生成器的 {times} 倍：其中一方会落后。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>The judge sees how different the pictures of a batch are, so that making only one does not pay.</source>
            <translation>判别器能看到一个批量内图像的差异程度，因此只生成一种图像占不到便宜。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The judging network has become jumpy: {times} times as much as usual.</source>
            <translation>判别器变得过于敏感：为平时的 {times} 倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The judging network is so sure that the other one gets nothing to learn from any more.</source>
            <translation>判别器过于确信，生成器再也学不到任何东西。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The judging network is sure of {percent} % of your pictures: it begins to know them by heart.</source>
            <translation>判别器对您 {percent} % 的图像确信无疑：它开始死记这些图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The judging network tells made pictures from yours too easily (by {gap} points): the other one learns little from it.</source>
            <translation>判别器太容易区分生成图像与您的图像（相差 {gap} 分）：生成器学不到多少东西。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The judging network was ahead from the start, and the other one has not caught up with it.</source>
            <translation>判别器从一开始就领先，生成器一直没有追上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>The judging network's learning rate is halved.</source>
            <translation>判别器的学习率减半。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>The key '{name}' is locked with a password.</source>
            <translation>密钥“{name}”受密码保护。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>The key '{name}' is of a kind that Content Credentials do not allow.</source>
            <translation>密钥“{name}”的类型不被内容凭证允许。</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The latent numbers say nothing: all made pictures will be one blurred mean.</source>
            <translation>潜向量不含信息：所有生成图像都会是同一个模糊的平均图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent sets a number that this model does not have.</source>
            <translation>潜向量设置了此模型没有的数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>The layer '{layer}' has a mode that is not known here ({mode}); it is shown normally.</source>
            <translation>图层“{layer}”的模式在此不认识（{mode}），按正常显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>The layer '{layer}' was left out: {why}</source>
            <translation>略去了图层“{layer}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>The learning rate is halved.</source>
            <translation>学习率减半。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>The learning rate rises for more than half of the training.</source>
            <translation>学习率上升的时间超过训练的一半。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>The learning rate rises from zero over so many thousand pictures. 0: it starts at once.</source>
            <translation>学习率在这么多千图内从零上升。0：立即以全速开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>The left edge of the box on the canvas.</source>
            <translation>框在画布上的左边缘。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/openraster_read.py" />
            <source>The list of layers in '{name}' cannot be read.</source>
            <translation>无法读取“{name}”中的图层列表。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The made pictures resemble each other: they differ {percent} % as much as yours do.</source>
            <translation>生成图像彼此雷同：其差异仅为您的图像之间差异的 {percent} %。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>The mask of '{name}' is lost: {why}</source>
            <translation>“{name}”的蒙版已丢失：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/layered.py" />
            <source>The mask of '{name}' is part of its pixels now.</source>
            <translation>“{name}”的蒙版现已成为其像素的一部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>The mask of '{name}' is switched off.</source>
            <translation>“{name}”的蒙版已关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>The mask of a region is damaged.</source>
            <translation>区域的蒙版已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/region.py" />
            <source>The mask of a region must be from 1 to {most} pixels.</source>
            <translation>区域的蒙版必须为 1 到 {most} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>The model</source>
            <translation>模型</translation>
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
            <location filename="../../genimg_desktop/app/monitor.py" />
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
            <location filename="../../genimg_desktop/library/models.py" />
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>The model needs a name.</source>
            <translation>模型需要一个名称。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>The model of this moment is copied into your library. The training and its moments stay as they are.</source>
            <translation>此时刻的模型将复制到模型库。训练及其各时刻保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>The model you get is an average, half of it from the last so many thousand pictures. 0: no average.</source>
            <translation>您得到的模型是一个平均值，其中一半来自最近的这么多千图。0：不平均。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/engine/archs/vae.py" />
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
            <location filename="../../genimg_desktop/image/brush.py" />
            <source>The most that one stroke covers, however often.</source>
            <translation>一笔最多覆盖的程度，不论重复多少次。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>The name of this folder cannot be read.</source>
            <translation>无法读取此文件夹的名称。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>The next candidate (Right)</source>
            <translation>下一个候选（右方向键）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_list.py" />
            <source>The next stroke begins a new region.</source>
            <translation>下一笔开始新的区域。</translation>
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
            <location filename="../../genimg_desktop/export/options.py" />
            <source>The other side follows.</source>
            <translation>另一侧随之改变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>The path of the certificate or of its key is too long.</source>
            <translation>证书或其密钥的路径过长。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>The penalty that keeps the judging network smooth is doubled.</source>
            <translation>使判别器保持平滑的惩罚加倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>The picture '{name}' could not be written.</source>
            <translation>无法写入图像“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>The picture could not be signed with the certificate '{name}'.</source>
            <translation>无法用证书“{name}”为图像签名。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <source>The picture is empty.</source>
            <translation>图像为空。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>The picture is in the clipboard.</source>
            <translation>图像已复制到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>The picture is in the gallery's trash.</source>
            <translation>该图像在图库回收站中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The picture itself was opened as a layer.</source>
            <translation>图像本身已作为图层打开。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>The picture or its credentials were changed after it was signed: do not rely on what they say.</source>
            <translation>签名后图像或其凭证被更改：请勿相信其所说。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sizing.py" />
            <source>The picture was changed meanwhile, so it was not scaled.</source>
            <translation>图像在此期间已更改，因此未缩放。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/prepare.py" />
            <source>The picture would be {width} x {height} pixels.</source>
            <translation>图像将为 {width} × {height} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/transform.py" />
            <source>The picture would become larger than {limit} pixels.</source>
            <translation>图像将超过 {limit} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>The picture, two by two</source>
            <translation>图像，两两平铺</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The pictures are varied as much as they can be: add pictures, or take an earlier moment.</source>
            <translation>数据增强已到极限：请添加图像，或取较早的时刻。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The pictures have become clearly worse than they were: {now} now, {best} at {kimg} thousand pictures.</source>
            <translation>图像明显变差：现在为 {now}，{kimg} 千图时为 {best}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>The pictures of a film must all have one size.</source>
            <translation>动画中所有图像的尺寸必须相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_nodes.py" />
            <source>The pixels of '{name}' are lost: {why}</source>
            <translation>“{name}”的像素已丢失：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/region_depths.py" />
            <source>The pixels of B, as through a mask.</source>
            <translation>B 的像素，如同透过蒙版。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/patch.py" />
            <source>The pixels reach outside of the layer.</source>
            <translation>像素超出了图层范围。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/files.py" />
            <source>The prepared pictures could not be put in their place.</source>
            <translation>无法将预处理后的图像放到应在的位置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/files.py" />
            <source>The prepared pictures need {need} MB, and {free} MB are free on the disk.</source>
            <translation>预处理后的图像需要 {need} MB，而磁盘剩余空间为 {free} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <source>The prepared pictures were removed at once by another program.</source>
            <translation>预处理后的图像随即被另一程序删除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_settings.py" />
            <source>The preset chose these. What you change stays when you choose another length.</source>
            <translation>这些由预设选定。选择其他时长时，您所作的更改会保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>The profile goes into the file, and the colours look the same in either.</source>
            <translation>配置文件写入文件，颜色在两者中看起来相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>The program ended before this was saved. Whatever you leave here is offered again at the next start.</source>
            <translation>程序在保存之前结束。您留在此处的内容下次启动时会再次提供。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>The project '{name}' cannot be read: {why}</source>
            <translation>无法读取项目“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>The project brings {count} bookmarks that are not on your shelf.</source>
            <translation>项目带来 {count} 个不在您书签面板中的书签。</translation>
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
            <location filename="../../genimg_desktop/spec/training/event_file.py" />
            <source>The record of the training, '{name}', cannot be written: {why}</source>
            <translation>无法写入训练记录“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/recovery.py" />
            <source>The recovery copy could not be put into the trash: {why}</source>
            <translation>无法将恢复副本移入回收站：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/rulers.py" />
            <source>The rulers count pixels of the canvas.</source>
            <translation>标尺以画布像素计。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_menus.py" />
            <source>The same for all segments</source>
            <translation>所有段相同</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>The same seed, pictures and machine give the same model.</source>
            <translation>相同的种子、图像和计算机给出相同的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>The same share for pictures that were never learned from: what no copying looks like.</source>
            <translation>从未用于学习的图像的相应比例：即没有照搬时的水平。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The score has not improved for {kimg} thousand pictures.</source>
            <translation>评分已有 {kimg} 千图没有改善。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The seed must be a whole number from 0 to 4294967295.</source>
            <translation>种子须为 0 到 4294967295 之间的整数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>The selected part as a new layer; so does Ctrl+J.</source>
            <translation>所选部分成为新图层；Ctrl+J 也一样。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>The selected part of the layer, or all of it.</source>
            <translation>图层的所选部分，或全部。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>The selection is lost: {why}</source>
            <translation>选区已丢失：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/__init__.py" />
            <source>The settings of the adjustment '{name}' cannot be read.</source>
            <translation>无法读取调整图层“{name}”的设置。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/plan.py" />
            <source>The settings or the pictures of this training have changed since it was saved.</source>
            <translation>此训练的参数或图像在保存之后有改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/optimiser_state.py" />
            <source>The settings or the saved file were changed. Take an earlier saved state.</source>
            <translation>参数或保存的文件被改动过。请取较早保存的状态。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>The share of samples that are suspiciously near to one training picture. Look at the pairs.</source>
            <translation>与某张训练图像接近得可疑的样本比例。请查看这些成对图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>The share of your pictures that some sample comes near to. Real pictures have about 0.97.</source>
            <translation>您的图像中有样本与之接近的比例。真实图像约为 0.97。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
            <source>The sheet is empty.</source>
            <translation>样张是空的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/sheets.py" />
            <source>The sheet would be {width} x {height} pixels, which is too large.</source>
            <translation>联系表将为 {width} × {height} 像素，过大。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>The size must be from {low} to {high} pixels.</source>
            <translation>尺寸须为 {low} 到 {high} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>The step across the seam, compared with neighbouring pixels: {across} × from left to right, {down} × from top to bottom.</source>
            <translation>跨接缝的跳变与相邻像素相比：左右 {across} 倍，上下 {down} 倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The steps of the training have become ten times as large as usual.</source>
            <translation>训练步幅已达平时的十倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/surface.py" />
            <source>The stroke was not kept.</source>
            <translation>该笔未保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The system ended the training. Did the computer run out of memory?</source>
            <translation>系统终止了训练。是否计算机内存不足？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/tiff_write.py" />
            <source>The TIFF file would be larger than 4 GB, which the format does not allow.</source>
            <translation>TIFF 文件将超过 4 GB，该格式不允许。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>The top edge of the box on the canvas.</source>
            <translation>框在画布上的上边缘。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>The training '{name}' could not be moved: {why}</source>
            <translation>无法移动训练“{name}”：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>The training '{title}' is in the trash.</source>
            <translation>训练“{title}”已移入回收站。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>The training '{title}' was cut off after {kimg} kimg; it can go on from its last checkpoint.</source>
            <translation>训练“{title}”在 {kimg} 千图后中断，可从最后一个检查点继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training cannot go on: {why}</source>
            <translation>训练无法继续：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training crashed ({what}).</source>
            <translation>训练崩溃（{what}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training did not stop when it was asked to, so it was ended.</source>
            <translation>训练未按要求停止，因此已将其终止。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training ended in a way that the program did not expect (code {code}).</source>
            <translation>训练以程序未预料到的方式结束（代码 {code}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>The training is still being prepared and cannot go on alone yet.</source>
            <translation>训练仍在准备中，还不能脱离窗口继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>The training of '{title}' is done.</source>
            <translation>“{title}”的训练已完成。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The training of this model failed, or the file is damaged.</source>
            <translation>此模型训练失败，或文件已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training ran out of memory.</source>
            <translation>训练时内存不足。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The training runs away: the loss '{name}' is far above what it was.</source>
            <translation>训练发散：损失“{name}”远高于此前的水平。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The training was ended by a signal ({what}).</source>
            <translation>训练被信号终止（{what}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>The transparency of '{name}' is locked.</source>
            <translation>“{name}”的透明度已锁定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_estimate.py" />
            <source>The trial run gave no answer that can be read.</source>
            <translation>试运行没有给出可读取的结果。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The value at {path} is not a finite number.</source>
            <translation>{path} 处的值不是有限数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_av.py" />
            <source>The video could not be encoded: {why}</source>
            <translation>无法编码视频：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>The wand looks at one layer, and none is chosen.</source>
            <translation>魔棒查看一个图层，但未选择任何图层。</translation>
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
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>The white point ({white}) must lie above the black point ({black}).</source>
            <translation>白场（{white}）必须高于黑场（{black}）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>The width of the box, along its own side.</source>
            <translation>框沿自身边的宽度。</translation>
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
            <location filename="../../genimg_desktop/jobs/child.py" />
            <source>The work could not be started: {why}</source>
            <translation>无法启动该任务：{why}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>The zip '{name}' is damaged or was not copied to its end.</source>
            <translation>zip 压缩包“{name}”已损坏或未复制完整。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>The zip '{name}' is locked with a password.</source>
            <translation>zip 压缩包“{name}”设有密码。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>The zip '{name}' says that it holds more than fits in it. It is damaged, or a trap.</source>
            <translation>zip 压缩包“{name}”声称的内容超出其容量。它已损坏，或是恶意文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/node.py" />
            <source>The {what} of a layer cannot be {value}.</source>
            <translation>图层的{what}不能为 {value}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>There and back</source>
            <translation>往返</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>There are more than {count} files in it.</source>
            <translation>其中的文件超过 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/batch.py" />
            <source>There are no pictures to export.</source>
            <translation>没有可导出的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>There are no pictures to make a film of.</source>
            <translation>没有可制成动画的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>There are no sub-folders to take classes from.</source>
            <translation>没有可作为类别的子文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>There are too many models named '{name}' already.</source>
            <translation>名为“{name}”的模型已经太多。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>There are: {names}.</source>
            <translation>现有：{names}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <source>There can be at most {most} guides.</source>
            <translation>参考线最多 {most} 条。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_words.py" />
            <source>There is a board named '{name}' already.</source>
            <translation>已有名为“{name}”的画册。</translation>
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
            <location filename="../../genimg_desktop/image/adjust/__init__.py" />
            <source>There is no adjustment '{name}' in this version.</source>
            <translation>此版本中没有调整“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/gallery.py" />
            <source>There is no board named '{name}'.</source>
            <translation>没有名为“{name}”的画册。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>There is no device '{name}'.</source>
            <translation>没有名为“{name}”的设备。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film_export.py" />
            <source>There is no film to export yet.</source>
            <translation>还没有可导出的影片。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>There is no layer to paint on.</source>
            <translation>没有可绘制的图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/arrangement.py" />
            <source>There is no layer with pixels right below.</source>
            <translation>紧邻下方没有带像素的图层。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots_demo.py" />
            <source>There is no model to show.</source>
            <translation>没有可展示的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/staging.py" />
            <source>There is no model to try.</source>
            <translation>没有可试的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>There is no picture in the clipboard.</source>
            <translation>剪贴板中没有图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>There is no preset '{name}'.</source>
            <translation>没有名为“{name}”的预设。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <location filename="../../genimg_desktop/engine/data/preview.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>There is no readable picture in '{name}'.</source>
            <translation>“{name}”中没有可读取的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>There is no recipe '{name}'.</source>
            <translation>没有名为“{name}”的配方。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>There is no setting '{name}' in the recipe '{recipe}'.</source>
            <translation>配方“{recipe}”中没有参数“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>There is no unsaved work.</source>
            <translation>没有未保存的作品。</translation>
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
            <location filename="../../genimg_desktop/engine/train/preflight.py" />
            <location filename="../../genimg_desktop/engine/train/trainer.py" />
            <source>There is not enough memory to train this model, not even a few pictures at a time.</source>
            <translation>内存不足，即使每次只处理几张图像也无法训练此模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/recovery.py" />
            <source>There is nothing in this recovery copy.</source>
            <translation>此恢复副本中没有任何内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>There is nothing to crop.</source>
            <translation>没有可裁剪的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>There is nothing to export yet.</source>
            <translation>还没有可导出的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tile_dialog.py" />
            <source>There is nothing to look at yet.</source>
            <translation>还没有可看的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/move.py" />
            <source>There is nothing to move.</source>
            <translation>没有可移动的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <source>There is nothing to paint on within the selection.</source>
            <translation>选区内没有可绘制的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/adjustment_editors.py" />
            <source>There is nothing to set. Opacity, mode and mask say how strongly it acts and where.</source>
            <translation>没有可设置的内容。不透明度、模式和蒙版决定其作用的强弱和范围。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>There is nothing to sweep yet.</source>
            <translation>还没有可扫描的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <source>There is nothing to transform.</source>
            <translation>没有可变换的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>There is one picture only: a model can do nothing but repeat it.</source>
            <translation>只有一张图像：模型只能重复它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/folder.py" />
            <source>There is something in '{name}' already.</source>
            <translation>“{name}”中已有内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>There is too little room on the disk for recovery copies.</source>
            <translation>磁盘空间不足以保存恢复副本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>There was no usable copy, so it starts empty.</source>
            <translation>没有可用的备份，因此从空白开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>They did from the start. Try another loss, or 'Compare within the batch'.</source>
            <translation>从一开始就如此。请尝试其他损失，或“批内比较”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Thirds</source>
            <translation>三分线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_words.py" />
            <source>This board is not there any more.</source>
            <translation>此画册已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/bookmarks.py" />
            <source>This bookmark is not there any more.</source>
            <translation>此书签已不存在。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>This ffmpeg cannot write {kind} video.</source>
            <translation>此 ffmpeg 无法写 {kind} 视频。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/film.py" />
            <source>This film is of '{here}'; a place of '{there}' cannot be in it.</source>
            <translation>此影片属于“{here}”；“{there}”的位置不能放入其中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>This format holds at most {limit} pixels in width and height.</source>
            <translation>此格式的宽和高最多 {limit} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/batch.py" />
            <source>This format holds one picture only.</source>
            <translation>此格式只能容纳一张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>This installation cannot write AVIF pictures.</source>
            <translation>此安装无法写 AVIF 图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/film.py" />
            <source>This is no film: it has no keyframes.</source>
            <translation>这不是影片：没有关键帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>This is not a readable TOML file.</source>
            <translation>这不是可读取的 TOML 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <source>This is not a zip file.</source>
            <translation>这不是 zip 文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>This level and all above become the lightest.</source>
            <translation>此级及以上都成为最亮。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>This level and all below become the darkest.</source>
            <translation>此级及以下都成为最暗。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/precision.py" />
            <source>This machine gives wrong results in half precision (bf16).</source>
            <translation>本机以半精度（bf16）计算的结果不正确。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>This machine has no fast half precision: full precision is faster here.</source>
            <translation>本机没有快速的半精度：全精度更快。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/encoding.py" />
            <location filename="../../genimg_desktop/spec/region.py" />
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
            <location filename="../../genimg_desktop/library/gallery_rows.py" />
            <source>This picture is not in the gallery any more.</source>
            <translation>该图像已不在图库中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>This project needs {need} GB of memory, more than there is.</source>
            <translation>此项目需要 {need} GB 内存，超过现有内存。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>This project was written by a newer version of the program.</source>
            <translation>此项目由本程序的较新版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>This project was written by a newer version, {app}. What is not known here is kept.</source>
            <translation>此项目由较新版本 {app} 写入。此处不认识的内容会保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_av.py" />
            <source>This PyAV cannot write {kind} video.</source>
            <translation>此 PyAV 无法写 {kind} 视频。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>This recipe has several layers; use 'genimg regenerate' for it.</source>
            <translation>此配方含多个图层，请使用“genimg regenerate”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/recovery.py" />
            <source>This recovery copy does not say what it is.</source>
            <translation>此恢复副本没有说明它是什么。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>This recovery copy is damaged.</source>
            <translation>此恢复副本已损坏。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/journal.py" />
            <source>This recovery copy was written by another version of the program.</source>
            <translation>此恢复副本由本程序的其他版本写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/run_watch.py" />
            <source>This training cannot be followed any more.</source>
            <translation>无法再跟踪此训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>This training has no model of that moment.</source>
            <translation>此训练没有该时刻的模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/run_lock.py" />
            <source>This training is already running.</source>
            <translation>此训练已在运行。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>This training is running.</source>
            <translation>此训练正在运行。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>This training was made by a newer version of the program.</source>
            <translation>此训练由本程序的较新版本创建。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/checkpoint.py" />
            <source>This training was saved by a newer version of the program.</source>
            <translation>此训练由本程序的较新版本保存。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Thousands of pictures over which the strength may go from nothing to full.</source>
            <translation>强度从零升到最大至少经过的图像数，以千计。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/sharpen.py" />
            <location filename="../../genimg_desktop/image/adjust/threshold.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Through the bookmarks in the order of the clicks, and on from the first.</source>
            <translation>按点击顺序经过各书签，并从第一个继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Throw away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Thrown away in the last {days} days</source>
            <translation>最近 {days} 天内丢弃的</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Tick trainings to draw their curves beside the one that is shown.</source>
            <translation>勾选训练，即可将其曲线与所显示的训练一并绘出。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/autosave.py" />
            <source>Tidying recovery copies</source>
            <translation>正在整理恢复副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/export/tiff.py" />
            <source>TIFF: exact, for print, one page or several</source>
            <translation>TIFF：精确，用于印刷，一页或多页</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Time limit</source>
            <translation>时间上限</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline.py" />
            <source>Timeline</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sweep_dialog.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/extras.py" />
            <source>To install it, type: {command}</source>
            <translation>要安装它，请输入：{command}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>To see mistakes with fresh eyes. The picture stays as it is.</source>
            <translation>用新的眼光发现错误。图像保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>To sign Content Credentials both the certificate and its key are needed.</source>
            <translation>签署内容凭证需要证书及其密钥两者。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>To the next</source>
            <translation>到下一个</translation>
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
            <location filename="../../genimg_desktop/export/film/video.py" />
            <source>To write video, install PyAV ('pip install av') or the program ffmpeg.</source>
            <translation>要写视频，请安装 PyAV（“pip install av”）或 ffmpeg 程序。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_filters.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <location filename="../../genimg_desktop/app/tools/select_wand.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/posterize.py" />
            <source>Tones</source>
            <translation>色调</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tool_bar.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Top</source>
            <translation>上</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/symmetry.py" />
            <source>Top and bottom</source>
            <translation>上下</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>top edge</source>
            <translation>上边缘</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <source>Towards white or black.</source>
            <translation>趋向白或黑。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Train from a folder…</source>
            <translation>用文件夹训练…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Train in grey</source>
            <translation>以灰度训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Train this one earlier</source>
            <translation>提前训练此项</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Train this one later</source>
            <translation>推后训练此项</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Training</source>
            <translation>训练中</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>Training ends here. The best model so far is kept.</source>
            <translation>训练到此结束。迄今最佳的模型已保留。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>Training goes back to its best moment and goes on with half the learning rate.</source>
            <translation>训练回到最佳时刻，并以一半的学习率继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>Training goes back to its last good state and goes on with half the learning rate.</source>
            <translation>训练回到上一个良好状态，并以一半的学习率继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_speed.py" />
            <source>Training has become slower: {now} pictures per second instead of {usual}.</source>
            <translation>训练变慢：每秒 {now} 张图像，平时为 {usual} 张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Training is planned to end after so many minutes, even if fewer pictures are shown. 0: no limit.</source>
            <translation>计划在这么多分钟后结束训练，即使展示的图像较少。0：无上限。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Training that is shown</source>
            <translation>所显示的训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/app/tools/transform_work.py" />
            <source>Transform</source>
            <translation>变换</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform_work.py" />
            <source>Transforming '{name}'</source>
            <translation>正在变换“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/adjustment.py" />
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Transparency</source>
            <translation>透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>transparency locked</source>
            <translation>透明度已锁定</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>Transparent</source>
            <translation>透明</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Transposed convolution</source>
            <translation>转置卷积</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Trash ({count})</source>
            <translation>回收站（{count}）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders_tab.py" />
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <location filename="../../genimg_desktop/ui/panels/sweep_axes.py" />
            <source>Truncation</source>
            <translation>截断</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/files.py" />
            <source>Try again. If it happens again, choose another folder for temporary files.</source>
            <translation>请重试。如果再次发生，请为临时文件选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video_av.py" />
            <location filename="../../genimg_desktop/export/film/video_ffmpeg.py" />
            <source>Try another format or size.</source>
            <translation>请尝试其他格式或尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Try candidates on the canvas</source>
            <translation>在画布上试放候选</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Try fewer words or other filters.</source>
            <translation>请减少词语或更换筛选条件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Try new seeds on the canvas</source>
            <translation>在画布上试放新种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Try on the canvas</source>
            <translation>在画布上试放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>Try to open it</source>
            <translation>尝试打开</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_trial.py" />
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Trying the training out</source>
            <translation>正在试运行训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/app/turning.py" />
            <source>Turn left by 90°</source>
            <translation>向左旋转 90°</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/transform.py" />
            <location filename="../../genimg_desktop/app/turning.py" />
            <source>Turn right by 90°</source>
            <translation>向右旋转 90°</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/rotate.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Turn the view</source>
            <translation>旋转视图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Turn the view to the left</source>
            <translation>向左旋转视图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <source>Turn the view to the right</source>
            <translation>向右旋转视图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/hue_saturation.py" />
            <source>Turns all colours round the wheel: 120 makes red green, green blue and blue red.</source>
            <translation>使所有颜色绕色环旋转：120 使红变绿、绿变蓝、蓝变红。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Two layers or bookmarks of one model: the pictures in between, or a part of one.</source>
            <translation>同一模型的两个图层或书签：中间的图像，或其中的局部。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Two networks compete: one draws, one judges. Sharp pictures; wants more of them, and time.</source>
            <translation>两个网络相互竞争：一个绘制，一个评判。图像锐利，但需要更多图像和时间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/curves.py" />
            <source>Two points of the curve '{label}' lie above each other, or in the wrong order.</source>
            <translation>曲线“{label}”有两个点上下重叠或顺序错误。</translation>
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
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>Undo in the film</source>
            <translation>在影片中撤销</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <location filename="../../genimg_desktop/document/commands/structure.py" />
            <source>Ungroup</source>
            <translation>取消编组</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/rulers.py" />
            <source>Unit of the rulers</source>
            <translation>标尺的单位</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/ground.py" />
            <location filename="../../genimg_desktop/app/transforming.py" />
            <location filename="../../genimg_desktop/document/commands/command.py" />
            <source>Unlock it in the list of layers first.</source>
            <translation>请先在图层列表中解锁。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/selected_pixels.py" />
            <location filename="../../genimg_desktop/app/tools/brush.py" />
            <source>Unlock it in the list of layers to erase.</source>
            <translation>请在图层列表中解锁后再擦除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/transforming.py" />
            <source>Unlock it in the list of layers to transform a part.</source>
            <translation>请在图层列表中解锁后再变换局部。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Unlock layer</source>
            <translation>解锁图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/guides.py" />
            <source>Unlock them in the menu 'View' first.</source>
            <translation>请先在“视图”菜单中解锁。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands/change.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>Unlock transparency</source>
            <translation>解锁透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>Unpack it with another program and choose the folder.</source>
            <translation>请用其他程序解压后选择该文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>Unpack the zip with another program and choose the folder.</source>
            <translation>请用其他程序解压 zip 压缩包后选择该文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_recovery.py" />
            <location filename="../../genimg_desktop/app/projects.py" />
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/checkpoint.py" />
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>Update the program to go on with it. Nothing was changed.</source>
            <translation>请更新程序后再继续。未作任何改动。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/project_read.py" />
            <location filename="../../genimg_desktop/library/database.py" />
            <location filename="../../genimg_desktop/spec/film.py" />
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
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Upper left</source>
            <translation>左上</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Upper right</source>
            <translation>右上</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/write.py" />
            <source>Use .mp4, .webm, .gif, .webp or .png, or a name without a dot for a folder of pictures.</source>
            <translation>请使用 .mp4、.webm、.gif、.webp 或 .png，或用不含点的名称作为图像文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>Use a key on the curve P-256, an RSA key, or Ed25519, as PKCS 8.</source>
            <translation>请使用 P-256 曲线密钥、RSA 密钥或 Ed25519 密钥，格式为 PKCS 8。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/core/strict_zip.py" />
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>Use another copy of it.</source>
            <translation>请使用另一份副本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/write.py" />
            <source>Use one of {known}.</source>
            <translation>请使用其中之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Use the download button of the page instead of saving the page itself.</source>
            <translation>请使用网页上的下载按钮，而不是保存网页本身。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/colour.py" />
            <source>Used last</source>
            <translation>最近使用</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Varies all that the judge sees, so that few pictures last longer. Adaptive finds the strength itself.</source>
            <translation>对判别器所见的一切加以变化，使少量图像更耐用。自适应会自行确定强度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Variety</source>
            <translation>多样性</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Variety and copies</source>
            <translation>多样性与副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Vary colours</source>
            <translation>变化颜色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Vary the pictures more when they are learned by heart</source>
            <translation>图像被死记时加强数据增强</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>View upright</source>
            <translation>视图正立</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor.py" />
            <source>Views of the training</source>
            <translation>训练视图</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Waiting, number {place}</source>
            <translation>等待中，第 {place} 位</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Warm-up</source>
            <translation>预热</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>Wasserstein losses need a judge that is ahead: 5 steps of it for each one of the other, not {steps}.</source>
            <translation>Wasserstein 损失需要判别器领先：生成器每走一步，判别器应走 5 步，而不是 {steps} 步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Wasserstein with clipped weights (WGAN)</source>
            <translation>Wasserstein 加权重裁剪（WGAN）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Wasserstein with gradient penalty (WGAN-GP)</source>
            <translation>Wasserstein 加梯度惩罚（WGAN-GP）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>Watch whether new pictures still come. More pictures would help.</source>
            <translation>请留意是否仍有新颖的图像出现。增加图像会有帮助。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <source>Ways to blend</source>
            <translation>混合方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Ways to explore</source>
            <translation>探索方式</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>WebM video (VP9)</source>
            <translation>WebM 视频（VP9）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/video.py" />
            <source>WebM video: for web pages, with transparency</source>
            <translation>WebM 视频：用于网页，支持透明</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <location filename="../../genimg_desktop/export/webp.py" />
            <source>WebP: small or exact, with transparency</source>
            <translation>WebP：有损或无损，支持透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Weight limit</source>
            <translation>权重裁剪</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Weight of WGAN-GP's penalty; 10 in its paper.</source>
            <translation>WGAN-GP 惩罚的权重，其论文中为 10。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>WGAN only: the judge's weights are cut to between minus and plus this.</source>
            <translation>仅用于 WGAN：将判别器的权重裁剪到正负此值之间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>WGAN with clipped weights was made for RMSprop: with momentum it becomes unsteady.</source>
            <translation>采用权重裁剪的 WGAN 是为 RMSprop 设计的：有动量时会变得不稳定。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>WGAN-GP does not go with batch norm: its penalty is about single pictures.</source>
            <translation>WGAN-GP 不能与批量归一化同用：它的惩罚针对单张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/select.py" />
            <source>What a new shape does. Hold Shift to add, Alt to take away, both to keep what they share.</source>
            <translation>新形状的作用。按住 Shift 添加，Alt 减去，同时按住则保留共有部分。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>What black becomes.</source>
            <translation>黑色变成的颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>What came from it</source>
            <translation>由它产生的内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/gradient.py" />
            <source>What comes before the start and after the end.</source>
            <translation>起点之前与终点之后的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/plan.py" />
            <source>What differs: {what}. Put it back as it was to go on, or start a new training.</source>
            <translation>不同之处：{what}。请恢复原样以继续，或开始新的训练。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>What follows the last keyframe</source>
            <translation>最后一个关键帧之后</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/threshold.py" />
            <source>What is at least as light becomes white, the rest black.</source>
            <translation>至少这么亮的变为白，其余为黑。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>What is changed; the others stay.</source>
            <translation>更改哪些；其余保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>What is dragged stays on guides and edges when it comes near; hold Ctrl to pass by.</source>
            <translation>拖动的内容靠近参考线和边缘时会停在其上；按住 Ctrl 可越过。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/fill.py" />
            <source>What is laid down.</source>
            <translation>铺上的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_family.py" />
            <source>What it came from</source>
            <translation>它来自什么</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/layer_commands.py" />
            <source>What it hides becomes transparent for good.</source>
            <translation>它隐藏的部分将永久变为透明。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>What it takes cannot be told yet.</source>
            <translation>暂时无法估计所需的时间和资源。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>What runs along the plot</source>
            <translation>横轴</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>What shows through transparent places where the format has none, as #rrggbb.</source>
            <translation>格式不支持透明时，透明处透出的颜色，格式 #rrggbb。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>What shows through transparent places, as #rrggbb.</source>
            <translation>透明处透出的颜色，格式 #rrggbb。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>What the chosen layer shows.</source>
            <translation>所选图层所显示的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/picker.py" />
            <source>What the colour is taken from.</source>
            <translation>取色的来源。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_ends.py" />
            <source>What the explorer shows</source>
            <translation>探索器所显示的内容</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_form.py" />
            <source>What the file tells</source>
            <translation>文件所含信息</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../genimg_desktop/ui/kept_dialog.py" />
            <source>What the last saves of this project replaced. A version opens as a copy; the project stays as it is.</source>
            <translation>此项目最近几次保存所替换的内容。版本作为副本打开；项目保持不变。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>What the model makes: colour, colour with transparency, or shades of grey.</source>
            <translation>模型生成的内容：彩色、带透明度的彩色，或灰度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>What the network will see, {shown} of {count}.</source>
            <translation>网络将看到的内容，{count} 张中的 {shown} 张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/optimiser_state.py" />
            <source>What the optimiser remembers of '{name}' does not fit this training.</source>
            <translation>优化器中“{name}”的状态与此训练不符。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>What the picture shows.</source>
            <translation>图像所表现的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>What their makers allow, for example 'CC BY 4.0' or 'my own'.</source>
            <translation>作者允许的用途，例如“CC BY 4.0”或“自己的作品”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_directions.py" />
            <source>What this model varies most is being found out; its sliders will appear here.</source>
            <translation>正在找出此模型变化最大的方向，滑块将显示在这里。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/select_commands.py" />
            <source>What was selected last.</source>
            <translation>上次的选区。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>What white becomes.</source>
            <translation>白色变成的颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>What you changed since then is given up. It can be brought back for 30 days.</source>
            <translation>此后的更改将放弃。30 天内可以找回。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>What you export, place on the canvas or bookmark is kept here with its recipe.</source>
            <translation>您导出、置入画布或加书签的内容连同配方保存在此处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Wheel: zoom. Drag: move. With Shift: the values. Arrow keys: read values.</source>
            <translation>滚轮：缩放。拖动：移动。按住 Shift：作用于数值轴。方向键：读取数值。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery_detail.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>When all pictures become alike or much worse, the best state is taken and the learning rate is halved.</source>
            <translation>所有图像变得雷同或差得多时，取回最佳状态，并将学习率减半。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>When numbers break or losses run away, the last good state is taken and the learning rate is halved.</source>
            <translation>数值异常或损失发散时，取回上一个良好状态，并将学习率减半。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>When the judging network knows your pictures by heart, they are varied more.</source>
            <translation>判别器死记您的图像时，加强数据增强。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>When the judging network wins too clearly, its learning rate is halved or its penalty is doubled.</source>
            <translation>判别器过于占优时，将其学习率减半或惩罚加倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>When the score has long not improved, or pictures are only copied, it ends; the best model is kept.</source>
            <translation>评分长时间没有改善，或只是照搬图像时，训练结束，并保留最佳模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Where are the pictures now?</source>
            <translation>图像现在在哪里？</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend_region.py" />
            <source>Where in the network the two are mixed: from layout, left, to colour, right.</source>
            <translation>在网络的何处混合两者：左为布局，右为颜色。</translation>
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
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Where the picture lies in the new canvas. Layers keep what lies beyond its edge.</source>
            <translation>图像在新画布中的位置。图层保留边缘之外的内容。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Where the pictures come from, and who made them.</source>
            <translation>图像来自何处，由谁制作。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>Where they come from</source>
            <translation>图像来源</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Whether the makers, and people who can be seen, agreed to a model being made of them.</source>
            <translation>作者以及图中可见的人是否同意用这些图像制作模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_curves.py" />
            <source>Which curves</source>
            <translation>要显示的曲线</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/adjust/levels.py" />
            <source>White point</source>
            <translation>白场</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator_map.py" />
            <source>Whole picture</source>
            <translation>整幅图像</translation>
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
            <location filename="../../genimg_desktop/ui/size_dialogs.py" />
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Width and height of what the model makes. Twice the size takes about four times as long.</source>
            <translation>模型所生成图像的宽和高。尺寸加倍，耗时约为四倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Width of the network</source>
            <translation>网络宽度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/crop.py" />
            <source>Width to height of the frame.</source>
            <translation>框的宽高比。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <source>Will be</source>
            <translation>将保存为</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>With a beta of {beta} the latent may fall silent: every picture would be the same blur. 1 to 30 is usual.</source>
            <translation>Beta 为 {beta} 时潜向量可能沉寂：所有图像会是同样的模糊。通常为 1 到 30。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>With a constant learning rate and no averaging, the last pictures depend on the moment of the end.</source>
            <translation>学习率恒定且不作权重平均时，最终的图像取决于恰好在何时结束。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>with a mask</source>
            <translation>有蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_tree.py" />
            <source>with a mask that is off</source>
            <translation>有已关闭的蒙版</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>With fewer than a hundred pictures a VAE is the safer choice: it blends yours softly, where a GAN would soon repeat them.</source>
            <translation>图像少于一百张时 VAE 更稳妥：它会柔和地融合您的图像，而 GAN 很快就会重复它们。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Without a graphics processor a VAE gives a soft but usable model in half an hour, and your own pictures can be opened in it. A GAN is sharper and needs more time.</source>
            <translation>没有显卡时，VAE 半小时即可得到柔和但可用的模型，还能在其中打开您自己的图像。GAN 更锐利，但需要更多时间。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>Without a warm-up a beta above 1 may silence the latent before it has learned to speak.</source>
            <translation>没有预热时，大于 1 的 β 系数可能使潜向量还没学会携带信息就失去作用。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>Without beta your pictures are rebuilt well, but random places of the latent make no pictures.</source>
            <translation>没有 β 系数时，您的图像能很好地重建，但潜空间中的随机位置生成不出图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Without saving, what you did since the last save is given up.</source>
            <translation>不保存则放弃上次保存以来的操作。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>Words in name, tags, notes, model or file. "Two words" as one.</source>
            <translation>名称、标签、备注、模型或文件中的词。“两个词”视为一个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/project_questions.py" />
            <source>Work on a copy</source>
            <translation>处理副本</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Write it as #rrggbb, like #ffffff.</source>
            <translation>请写成 #rrggbb，例如 #ffffff。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/gallery_query.py" />
            <source>Write it as year-month-day: 2026-01-31.</source>
            <translation>请写作 年-月-日：2026-01-31。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Write it like '#ffffff'.</source>
            <translation>请写成“#ffffff”的形式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/film.py" />
            <source>Write it like 1,2,3.</source>
            <translation>请写作 1,2,3 的形式。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/credentials.py" />
            <source>Write it without one: openssl pkcs8 -topk8 -nocrypt -in KEY -out NEWKEY</source>
            <translation>请写成不带密码的：openssl pkcs8 -topk8 -nocrypt -in KEY -out NEWKEY</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Writes into the file how the picture was made. Dropping the file on the window restores it.</source>
            <translation>将图像的生成方式写入文件。把文件拖到窗口即可还原。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/film/options.py" />
            <source>Writes the keyframes into the file. The timeline can open it again.</source>
            <translation>将关键帧写入文件。时间轴可以再次打开它。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/psd.py" />
            <source>Writing Photoshop files</source>
            <translation>写 Photoshop 文件</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Written by</source>
            <translation>写入者</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/credentials_check.py" />
            <source>Written by {tool}.</source>
            <translation>由 {tool} 写入。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>You are asked first about what is not saved.</source>
            <translation>会先询问未保存的内容。</translation>
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
            <source>Your library '{name}' is in a folder that a cloud program copies.</source>
            <translation>您的库“{name}”位于云程序会复制的文件夹中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' is on a network drive.</source>
            <translation>您的库“{name}”位于网络驱动器上。</translation>
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
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Your own settings do not go with this recipe; its own are used.</source>
            <translation>您的自定义参数不适用于此配方，已改用配方自身的参数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Your pictures</source>
            <translation>您的图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>Your pictures are varied very strongly now: shifts and colours may show in what is made.</source>
            <translation>您的图像现在的数据增强很强：位移和色偏可能出现在生成图像中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Your pictures count as real only up to one minus this. For the losses non-saturating and LSGAN.</source>
            <translation>您的图像的真实度目标为 1 减去此值。用于非饱和损失与 LSGAN。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Your settings could not be read ({why}), so the defaults are used. The old file is kept as '{name}'.</source>
            <translation>无法读取您的设置（{why}），已改用默认设置。旧文件保留为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/tools/zoom.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Zoom about the cursor</source>
            <translation>以光标为中心缩放</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/view_commands.py" />
            <location filename="../../genimg_desktop/ui/panels/navigator.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Zoom the canvas</source>
            <translation>缩放画布</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>{across} % across, {down} % down</source>
            <translation>横向 {across} %，纵向 {down} %</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/staging_bar.py" />
            <source>{caption} – drawing…</source>
            <translation>{caption}：正在绘制…</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>{classes} classes share {count} pictures: fewer than {least} each are hardly learned. Join some classes.</source>
            <translation>{classes} 个类别共有 {count} 张图像：每类少于 {least} 张几乎学不会。请合并一些类别。</translation>
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
            <location filename="../../genimg_desktop/document/project_read.py" />
            <source>{count} bookmarks of the project cannot be read; they stay in it.</source>
            <translation>无法读取项目中的 {count} 个书签；它们保留在其中。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>{count} chosen</source>
            <translation>已选 {count} 个</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} different pictures are few: the model will repeat them.</source>
            <translation>只有 {count} 张不同的图像，太少：模型会重复它们。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>{count} files are missing.</source>
            <translation>缺少 {count} 个文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline_tools.py" />
            <source>{count} fps</source>
            <translation>{count} 帧/秒</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/film_export_dialog.py" />
            <source>{count} frames · {seconds} s · {width} × {height} px</source>
            <translation>{count} 帧 · {seconds} 秒 · {width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>{count} jobs</source>
            <translation>{count} 个任务</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{count} min</source>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>{count} more layers were changed to fit the format.</source>
            <translation>还有 {count} 个图层为适应该格式而更改。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/projects.py" />
            <source>{count} more parts of the project are missing or different.</source>
            <translation>项目还有 {count} 处缺失或不同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>{count} more pictures were not exported.</source>
            <translation>还有 {count} 张图像未导出。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>{count} of {all}</source>
            <translation>{count} / {all}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures are blurry: a tenth of the fine detail that is usual here, or less.</source>
            <translation>{total} 张图像中有 {count} 张模糊：细节不到其他图像通常水平的十分之一。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures are grey among coloured ones.</source>
            <translation>{total} 张图像中有 {count} 张是灰度，其余为彩色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures are longer than 2 : 1. Cutting out the middle loses their ends.</source>
            <translation>{total} 张图像中有 {count} 张长宽比超过 2 : 1。裁取中间部分会丢失两端。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures are smaller than {size} pixels and would be blurred by being enlarged.</source>
            <translation>{total} 张图像中有 {count} 张小于 {size} 像素，放大后会变模糊。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures are smaller than {size} pixels: choose a smaller picture size.</source>
            <translation>{total} 张图像中有 {count} 张小于 {size} 像素：请选择较小的图像尺寸。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures have transparent parts; the model can learn them too.</source>
            <translation>{total} 张图像中有 {count} 张含透明部分，模型也可以学习透明度。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures have transparent parts; they are put on the ground colour.</source>
            <translation>{total} 张图像中有 {count} 张含透明部分，将置于底色之上。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} of {total} pictures show nothing but one colour.</source>
            <translation>{total} 张图像中有 {count} 张只有单一颜色。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/gallery.py" />
            <source>{count} pictures</source>
            <translation>{count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures are enough to begin with; with {enough} a model copies less.</source>
            <translation>{count} 张图像足以起步；有 {enough} 张时模型照搬得更少。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures are exact copies of others. Copies count double in training.</source>
            <translation>有 {count} 张图像与其他图像完全相同。重复图像在训练中会计两次。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>{count} pictures are few: much of what is made will look like one of them. A few hundred are better.</source>
            <translation>{count} 张图像太少：生成的图像大多会像其中某一张。几百张会更好。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>{count} pictures are few: the model will mostly repeat them. From about a hundred on it mixes them.</source>
            <translation>{count} 张图像太少：模型大多只会重复它们。约一百张起才会融合。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures are few: the model will repeat them. A hundred is a start.</source>
            <translation>{count} 张图像太少：模型会重复它们。一百张才算起步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery.py" />
            <source>{count} pictures are in the gallery's trash.</source>
            <translation>图库回收站中有 {count} 张图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures are mirror images of others.</source>
            <translation>有 {count} 张图像是其他图像的镜像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures cannot be read and are left out.</source>
            <translation>有 {count} 张图像无法读取，已排除。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>{count} pictures found so far</source>
            <translation>已找到 {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>{count} pictures look like others in the set.</source>
            <translation>有 {count} 张图像与图像集中的其他图像相似。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_keeper.py" />
            <source>{count} pictures of the gallery are not where they were.</source>
            <translation>图库中有 {count} 张图像不在原处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{count} pictures per second</source>
            <translation>每秒 {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>{count} pictures without augmentation are learned by heart soon: switch DiffAugment on.</source>
            <translation>{count} 张图像不作数据增强很快就会被死记：请启用 DiffAugment。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>{count} pictures, {sizes} pixels, {formats}</source>
            <translation>{count} 张图像，{sizes} 像素，{formats}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/tone_curve.py" />
            <source>{count} points</source>
            <translation>{count} 个点</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>{count} set</source>
            <translation>已设 {count} 项</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>{count} steps, {size} MB</source>
            <translation>{count} 步，{size} MB</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>{count} trainings were cut off; they can go on from their last checkpoints.</source>
            <translation>有 {count} 个训练中断，可从各自的最后一个检查点继续。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>{count} values are not above zero and cannot be shown as powers of ten.</source>
            <translation>有 {count} 个值不大于零，无法以对数刻度显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{done} kimg</source>
            <translation>{done} 千图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>{done} of {count} pictures looked at</source>
            <translation>已检视 {done} / {count} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{done} of {goal} kimg</source>
            <translation>{done} / {goal} 千图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <source>{done} of {total} pictures prepared</source>
            <translation>已预处理 {done} / {total} 张图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>{drawn} of {count}</source>
            <translation>{drawn} / {count} 张</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>{files} says: {what}</source>
            <translation>{files} 中写道：{what}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>{first} to {last}</source>
            <translation>{first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/gallery_actions.py" />
            <source>{found} of {count} missing pictures were found again.</source>
            <translation>缺失的 {count} 张图像中重新找到 {found} 张。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_estimate.py" />
            <source>{hours} hours</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>{kimg} kimg</source>
            <translation>{kimg} 千图</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_log.py" />
            <source>{kimg} kimg, {time}</source>
            <translation>{kimg} 千图，{time}</translation>
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
            <location filename="../../genimg_desktop/app/training_estimate.py" />
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>{more} Trainings that wait for their turn are not started without the window.</source>
            <translation>{more}窗口关闭后，排队等待的训练不会开始。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_legend.py" />
            <source>{name}
A click hides or shows it.</source>
            <translation>{name}
点击可隐藏或显示。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/project_dialogs.py" />
            <source>{name} (missing)</source>
            <translation>{name}（缺失）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>{name} (Space)</source>
            <translation>{name}（空格）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>{nats} free nats for each latent number are many: random places will make poor pictures.</source>
            <translation>潜向量每维 {nats} 自由奈特偏多：随机位置会生成较差的图像。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/film_strip.py" />
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>{percent} % of the made pictures are nearly copies of yours.</source>
            <translation>{percent} % 的生成图像近乎您的图像的副本。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>{percent} % of the pictures are held out and never learned from; 5 % are usually enough.</source>
            <translation>{percent} % 的图像被留出，从不用于学习；通常 5 % 就已足够。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{recipe}, {size} pixels</source>
            <translation>{recipe}，{size} 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>{said} Memory is tight: close other programs.</source>
            <translation>{said}内存紧张：请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/region_surface.py" />
            <source>{share} % is covered</source>
            <translation>已覆盖 {share}%</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/timeline.py" />
            <source>{share} % of the frames are drawn; the nearest one is shown.</source>
            <translation>已绘制 {share}% 的帧；显示最近的一帧。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{size} GB of memory</source>
            <translation>内存 {size} GB</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>{size} latent numbers for {count} pictures: each picture can have a number of its own, and little is shared between them.</source>
            <translation>{count} 张图像用 {size} 维潜向量：每张图像都可独占一维，彼此之间几乎没有共通之处。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{size} MB</source>
            <translation>占用 {size} MB</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>{size} pixels</source>
            <translation>{size} 像素</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>{size} pixels without a graphics processor take about {times} times as long as 64 pixels.</source>
            <translation>没有显卡时，{size} 像素的耗时约为 64 像素的 {times} 倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_gan.py" />
            <source>{steps} steps of the judge for each one of the other take much time; 1 is usual with this loss.</source>
            <translation>生成器每走一步，判别器走 {steps} 步非常费时；此损失通常为 1 步。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/history.py" />
            <source>{step}, undone</source>
            <translation>{step}，已撤销</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>{time} of training</source>
            <translation>已训练 {time}</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>{title} – recommended</source>
            <translation>{title} – 推荐</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/tool_options.py" />
            <source>{tool} on the mask</source>
            <translation>{tool}，在蒙版上</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/export/extras.py" />
            <source>{what} needs the library '{package}', which is not installed.</source>
            <translation>{what}需要尚未安装的库“{package}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>{width} × {height} px, {across} × {down} cm on paper</source>
            <translation>{width} × {height} 像素，纸上 {across} × {down} 厘米</translation>
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
            <location filename="../../models/fruit-vae-64.safetensors" />
            <source>2,347 watercolours of whole fruit, USDA Pomological Watercolor Collection, 1886-1942, public domain</source>
            <translation>2,347 幅整果水彩画，美国农业部果树水彩画集（USDA Pomological Watercolor Collection），1886–1942，公有领域</translation>
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
            <location filename="../../models/fruit-vae-64.safetensors" />
            <source>Soft fruit shapes from 24 numbers, learned from watercolours; your own picture of a fruit finds its place in it.</source>
            <translation>由 24 个数得出的柔和果形，学自水彩画；您自己的一张水果图片也能在其中找到位置。</translation>
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
            <location filename="../../models/fruit-vae-64.safetensors" />
            <source>Windfall</source>
            <translation>落果</translation>
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
