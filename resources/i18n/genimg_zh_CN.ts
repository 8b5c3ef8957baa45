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
            <location filename="../../genimg_desktop/engine/weights.py" />
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <location filename="../../genimg_desktop/image/record_files.py" />
            <location filename="../../genimg_desktop/image/set_folder.py" />
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
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is empty.</source>
            <translation>“{name}”是空文件。</translation>
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
            <location filename="../../genimg_desktop/core/files.py" />
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
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/engine/data/preparing.py" />
            <location filename="../../genimg_desktop/library/datasets.py" />
            <source>'{name}' is not there any more.</source>
            <translation>“{name}”已不存在。</translation>
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
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' may not be written here.</source>
            <translation>没有在此写入“{name}”的权限。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/record_files.py" />
            <source>'{name}' unpacks to more than {limit} MB.</source>
            <translation>“{name}”解压后超过 {limit} MB。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>'{name}' was not begun by the first process.</source>
            <translation>第一个进程没有开始训练“{name}”。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_drop.py" />
            <source>A file: a zip of pictures, MNIST or CIFAR.</source>
            <translation>文件：图像的 zip 压缩包、MNIST 或 CIFAR。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>a mix</source>
            <translation>混合</translation>
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
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>About this model</source>
            <translation>关于此模型</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Above 1: fewer, tidier sliders and blurrier pictures. Below 1: sharper pictures.</source>
            <translation>大于 1：滑块更少、更有条理，图像更模糊。小于 1：图像更锐利。</translation>
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
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Add bars</source>
            <translation>加边</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Add to the queue</source>
            <translation>加入队列</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Adding the model '{name}'</source>
            <translation>正在添加模型“{name}”</translation>
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
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Along the plot: thousands of pictures shown (kimg), or minutes of training</source>
            <translation>横轴：已展示的图像数（千图，即 kimg）或训练分钟数</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Animated GIF, 256 colours</source>
            <translation>GIF 动画，256 色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Animated WebP</source>
            <translation>WebP 动画</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Brightness, saturation, contrast. Switch it off where colours must stay true.</source>
            <translation>亮度、饱和度、对比度。颜色须保持准确时请关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <location filename="../../genimg_desktop/app/training_runs.py" />
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
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Cancel</source>
            <translation>取消</translation>
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
            <location filename="../../genimg_desktop/library/keeping.py" />
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Choose at least {count} bookmarks of one model first.</source>
            <translation>请先选择同一模型的至少 {count} 个书签。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/precision.py" />
            <source>Choose full precision, or let the program choose.</source>
            <translation>请选择全精度，或让程序自动选择。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Choose no norm, or spectral.</source>
            <translation>请将归一化选为“无”或“谱归一化”。</translation>
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
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Colour</source>
            <translation>彩色</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Colour and transparency</source>
            <translation>彩色与透明度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/presets.py" />
            <source>Colours and rough shapes: enough to see whether your pictures go well together.</source>
            <translation>颜色与大致形状：足以看出您的图像是否适合放在一起训练。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Copies the model of this moment into your library.</source>
            <translation>将此时刻的模型复制到模型库。</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Cosine</source>
            <translation>余弦</translation>
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
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Curated places of this model; seeds land between them.</source>
            <translation>此模型的精选位置，种子会落在它们之间。</translation>
        </message>
        <message>
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
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Density</source>
            <translation>密度</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>DiffAugment</source>
            <translation>可微增强（DiffAugment）</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Difference per pixel</source>
            <translation>每像素差异</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Does not wait until it is saved: what came after the last checkpoint is lost.</source>
            <translation>不等待保存：最后一个检查点之后的内容会丢失。</translation>
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
            <location filename="../../genimg_desktop/cli/train.py" />
            <source>Either go on with a training, or start one by --data and --out.</source>
            <translation>请继续已有的训练，或用 --data 和 --out 开始新的训练，二者择一。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>End now</source>
            <translation>立即终止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
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
            <location filename="../../genimg_desktop/app/exporting.py" />
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Exported '{name}'.</source>
            <translation>已导出“{name}”。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Exporting the curves</source>
            <translation>正在导出曲线</translation>
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
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Failed</source>
            <translation>失败</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Film strip as animated WebP or GIF…</source>
            <translation>胶片存为 WebP 或 GIF 动画…</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>For SGD, a learning rate of {rate} is very low.</source>
            <translation>对 SGD 来说，学习率 {rate} 非常低。</translation>
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
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Free some space or choose another folder. What was there before is untouched.</source>
            <translation>请释放一些空间或选择其他文件夹。原有内容未被改动。</translation>
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
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Ground colour</source>
            <translation>底色</translation>
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
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Hide layer</source>
            <translation>隐藏图层</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Hinge</source>
            <translation>合页（Hinge）</translation>
        </message>
        <message>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How far a step goes. Too high and the pictures break up; too low and nothing happens.</source>
            <translation>每一步走多远。过高则图像崩坏，过低则毫无进展。</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How long the size of past steps is remembered (Adam's beta 2, RMSprop's alpha).</source>
            <translation>过去的步幅记住多久（Adam 的 β2，RMSprop 的 α）。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How many learned numbers describe a class, in a model with classes.</source>
            <translation>在有类别的模型中，用多少个学得的数值描述一个类别。</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>How much of earlier steps' direction a step keeps (Adam's beta 1). Near 0 for a GAN, 0.9 for a VAE.</source>
            <translation>每一步保留多少此前各步的方向（Adam 的 β1）。GAN 接近 0，VAE 为 0.9。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>How much samples differ from each other, relative to your pictures. Below 0.5: they look alike.</source>
            <translation>样本彼此间的差异，以您的图像为基准。低于 0.5：彼此相似。</translation>
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
            <location filename="../../genimg_desktop/export/options.py" />
            <source>In braces: model, seed, date, time, width, height, counter. A number after a colon sets the digits.</source>
            <translation>花括号中可用 model、seed、date、time、width、height、counter；冒号后的数字指定位数。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>In {minutes} minutes hardly anything is learned.</source>
            <translation>{minutes} 分钟内几乎学不到东西。</translation>
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
            <location filename="../../genimg_desktop/engine/metrics/features.py" />
            <source>Install the program anew. Training itself does not need this file.</source>
            <translation>请重新安装程序。训练本身不需要此文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>It can go on without the window; you find it here again. Stopping saves it: it can go on later.</source>
            <translation>窗口关闭后训练可以继续，之后可在此再次找到。停止时会保存，以后可以继续。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Keep</source>
            <translation>保留</translation>
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
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Keeping the bookmark</source>
            <translation>正在保存书签</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Keeping the model '{title}'</source>
            <translation>正在保留模型“{title}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Keeping the note of the pictures</source>
            <translation>正在保存图像附注</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>Kept with these pictures and written into every model made of them.</source>
            <translation>随这些图像保存，并写入用它们制作的每个模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>kimg</source>
            <translation>千图</translation>
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
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
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
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Likeness</source>
            <translation>重建</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Longest gradient</source>
            <translation>梯度裁剪</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Look through the models again; pictures made before belong to the old file.</source>
            <translation>请重新浏览模型；此前生成的图像属于旧文件。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Looking at '{name}'</source>
            <translation>正在检视“{name}”</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train.py" />
            <source>Looking at the pictures</source>
            <translation>正在检视图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Looking for the place</source>
            <translation>正在查找位置</translation>
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
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Make a model of your own pictures.</source>
            <translation>用您自己的图像制作模型。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Make it smaller in another program first.</source>
            <translation>请先在其他程序中将其缩小。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/sheet.py" />
            <source>Many pictures at a glance</source>
            <translation>一眼看尽多张图像</translation>
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
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>Mirrored pictures are learned too: lettering and arrows will come out both ways round.</source>
            <translation>镜像图像也会被学习：文字和箭头会出现正反两种。</translation>
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
            <source>More</source>
            <translation>更多</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Moves pictures by up to an eighth of their size.</source>
            <translation>将图像平移至多其尺寸的八分之一。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Name of the model</source>
            <translation>模型名称</translation>
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
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>No folder can be made in '{folder}': {why}</source>
            <translation>无法在“{folder}”中新建文件夹：{why}</translation>
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
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>No pictures were chosen.</source>
            <translation>尚未选择图像。</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Norm of the discriminator</source>
            <translation>判别器归一化</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Normal</source>
            <translation>正常</translation>
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
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>Nothing before its last checkpoint is lost: it can go on from there.</source>
            <translation>最后一个检查点之前的内容没有丢失，可从那里继续。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/train_data.py" />
            <source>nothing noted yet</source>
            <translation>尚未填写</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_remedies.py" />
            <source>Nothing was changed: '{setting}' is switched off.</source>
            <translation>未作任何改动：“{setting}”已关闭。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/shelf.py" />
            <source>Oldest first</source>
            <translation>最早在前</translation>
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
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Opening a moment of the training</source>
            <translation>正在打开训练中的一个时刻</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Opens the model of this moment in the explorer; the training goes on.</source>
            <translation>在探索面板中打开此时刻的模型，训练继续进行。</translation>
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
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Other</source>
            <translation>其他</translation>
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
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Packing {count} pictures</source>
            <translation>正在打包 {count} 张图像</translation>
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
            <location filename="../../genimg_desktop/engine/metrics/legend.py" />
            <source>Patch distance (SWD)</source>
            <translation>图块距离（SWD）</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>Penalty every</source>
            <translation>惩罚间隔</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Picture</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Picture size</source>
            <translation>图像尺寸</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_settings.py" />
            <source>Pictures</source>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Play in it</source>
            <translation>探索此模型</translation>
        </message>
        <message>
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
            <location filename="../../genimg_desktop/image/picture_sets.py" />
            <source>PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF are read, also in sub-folders and in a zip.</source>
            <translation>可读取 PNG、JPEG、WebP、GIF、BMP、TIFF 和 AVIF，包括子文件夹和 zip 压缩包中的文件。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_head.py" />
            <source>Progress of the training</source>
            <translation>训练进度</translation>
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
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Python {python}, Qt {qt}, {system}. Device: {device}.</source>
            <translation>Python {python}，Qt {qt}，{system}。设备：{device}。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/curve_names.py" />
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
            <location filename="../../genimg_desktop/app/monitor.py" />
            <source>Reading picture {number} of {count}</source>
            <translation>正在读取第 {number} 张图像，共 {count} 张</translation>
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
            <location filename="../../genimg_desktop/app/training_runs.py" />
            <source>Reading the trainings</source>
            <translation>正在读取所有训练</translation>
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
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Remedies</source>
            <translation>补救措施</translation>
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
            <location filename="../../genimg_desktop/library/runs.py" />
            <source>Remove its folder with your file manager.</source>
            <translation>请用文件管理器删除其文件夹。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Remove that model first if you want this one in its place.</source>
            <translation>如要替换，请先移除那个模型。</translation>
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
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Restore defaults</source>
            <translation>恢复默认设置</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_words.py" />
            <source>Saving and stopping</source>
            <translation>正在保存并停止</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Say which model: --model ID, or --recipe FILE.</source>
            <translation>请指明模型：--model ID，或 --recipe FILE。</translation>
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
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <location filename="../../genimg_desktop/ui/panels/sweep_axes.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Seen through transparent pictures, and in the bars beside pictures that are not square.</source>
            <translation>透过透明图像所见的颜色，也用于非正方形图像两侧的加边。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/train_goal.py" />
            <source>Set by you, whatever the length: {names}.</source>
            <translation>由您设定，不随时长变化：{names}。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Shape</source>
            <translation>画幅</translation>
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
            <location filename="../../genimg_desktop/spec/training/vae.py" />
            <source>Share of the training over which beta (or the capacity) rises from zero.</source>
            <translation>β 系数（或容量）从零上升的阶段占训练的比例。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/notes.py" />
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message>
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
            <location filename="../../genimg_desktop/app/training_data.py" />
            <source>Show them whole, with bars</source>
            <translation>加边框显示完整图像</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Shows pictures mirrored half of the time. Off for lettering and for things with a left and right.</source>
            <translation>有一半的机会将图像左右镜像后展示。含文字或分左右的事物请关闭。</translation>
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
            <location filename="../../genimg_desktop/ui/widgets/curve_plot.py" />
            <source>Smoothing</source>
            <translation>平滑</translation>
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
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Source</source>
            <translation>来源</translation>
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
            <location filename="../../genimg_desktop/app/curve_names.py" />
            <source>Sure of your pictures (r_t)</source>
            <translation>对您的图像的确信度（r_t）</translation>
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
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>Switch one of the findings off.</source>
            <translation>请关闭其中一项检查建议。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_film.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Take out of the queue</source>
            <translation>移出队列</translation>
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
            <location filename="../../genimg_desktop/library/run_facts.py" />
            <source>The files of this training cannot be read: {why}</source>
            <translation>无法读取此训练的文件：{why}</translation>
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
            <location filename="../../genimg_desktop/spec/training/gan.py" />
            <source>The generator also matches, on average, what the judge sees in your pictures. 0: off.</source>
            <translation>生成器还要在平均意义上匹配判别器从您的图像中看到的特征。0：关闭。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The head of '{name}' cannot be read: {why}</source>
            <translation>无法读取“{name}”的文件头：{why}</translation>
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
            <location filename="../../genimg_desktop/engine/train/doctor_gan.py" />
            <source>The made pictures resemble each other: they differ {percent} % as much as yours do.</source>
            <translation>生成图像彼此雷同：其差异仅为您的图像之间差异的 {percent} %。</translation>
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
            <location filename="../../genimg_desktop/app/training_draft.py" />
            <source>The name of this folder cannot be read.</source>
            <translation>无法读取此文件夹的名称。</translation>
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
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The picture itself was opened as a layer.</source>
            <translation>图像本身已作为图层打开。</translation>
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
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>The pictures of a film must all have one size.</source>
            <translation>动画中所有图像的尺寸必须相同。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
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
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The seed must be a whole number from 0 to 4294967295.</source>
            <translation>种子须为 0 到 4294967295 之间的整数。</translation>
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
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>The size must be from {low} to {high} pixels.</source>
            <translation>尺寸须为 {low} 到 {high} 像素。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/train/doctor_checks.py" />
            <source>The steps of the training have become ten times as large as usual.</source>
            <translation>训练步幅已达平时的十倍。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/jobs/child_end.py" />
            <source>The system ended the training. Did the computer run out of memory?</source>
            <translation>系统终止了训练。是否计算机内存不足？</translation>
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
            <location filename="../../genimg_desktop/image/picture_items.py" />
            <source>There are more than {count} files in it.</source>
            <translation>其中的文件超过 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
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
            <location filename="../../genimg_desktop/library/dataset_findings.py" />
            <source>There is one picture only: a model can do nothing but repeat it.</source>
            <translation>只有一张图像：模型只能重复它。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/monitor_list.py" />
            <source>Tick trainings to draw their curves beside the one that is shown.</source>
            <translation>勾选训练，即可将其曲线与所显示的训练一并绘出。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/options.py" />
            <source>Time limit</source>
            <translation>时间上限</translation>
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
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <location filename="../../genimg_desktop/spec/training/options.py" />
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
            <location filename="../../genimg_desktop/app/training_trial.py" />
            <location filename="../../genimg_desktop/ui/panels/train_foot.py" />
            <source>Trying the training out</source>
            <translation>正在试运行训练</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/app/training_choices.py" />
            <source>Two networks compete: one draws, one judges. Sharp pictures; wants more of them, and time.</source>
            <translation>两个网络相互竞争：一个绘制，一个评判。图像锐利，但需要更多图像和时间。</translation>
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
            <location filename="../../genimg_desktop/engine/train/checkpoint.py" />
            <location filename="../../genimg_desktop/spec/training/config.py" />
            <source>Update the program to go on with it. Nothing was changed.</source>
            <translation>请更新程序后再继续。未作任何改动。</translation>
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
            <location filename="../../genimg_desktop/image/set_zip.py" />
            <source>Use another copy of it.</source>
            <translation>请使用另一份副本。</translation>
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
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>What is on the canvas now comes back with Undo.</source>
            <translation>画布上现有的内容可通过撤销恢复。</translation>
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
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Will be</source>
            <translation>将保存为</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual_vae.py" />
            <source>With a beta of {beta} the latent may fall silent: every picture would be the same blur. 1 to 10 is usual.</source>
            <translation>β 系数为 {beta} 时，潜向量可能不再携带信息：每张图像都会是同样的模糊。通常为 1 到 10。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/unusual.py" />
            <source>With a constant learning rate and no averaging, the last pictures depend on the moment of the end.</source>
            <translation>学习率恒定且不作权重平均时，最终的图像取决于恰好在何时结束。</translation>
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
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Write it as #rrggbb, like #ffffff.</source>
            <translation>请写成 #rrggbb，例如 #ffffff。</translation>
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/training/data_plan.py" />
            <source>Write it like '#ffffff'.</source>
            <translation>请写成“#ffffff”的形式。</translation>
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
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>{count} set</source>
            <translation>已设 {count} 项</translation>
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
            <source>Drop pictures or models to open them</source>
            <translation type="vanished">拖放图像或模型即可打开</translation>
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
        <message>
            <source>2,487 watercolours of whole fruit, USDA Pomological Watercolor Collection, 1886-1942, public domain</source>
            <translation type="vanished">2,487 幅整果水彩画，美国农业部果树水彩画集（USDA Pomological Watercolor Collection），1886–1942，公有领域</translation>
        </message>
    </context>
</TS>
