<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>genimg</name>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>'genimg --help' lists the commands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>'{colour}' is not a colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{file}' holds weights '{weights}' that its card does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{file}' lacks the weights '{weights}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>'{name}' belongs to another program and was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/engine/weights.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/library/models.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' cannot be read: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>'{name}' carries no recipe of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' could not be saved: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>'{name}' has the same id as '{other}', which is used instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' has too many pixels; the limit is {limit} million.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' holds only zeros: it was damaged when it was saved or copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' holds weights but no card of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is a folder, not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a folder, not a model file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is a Git LFS pointer, not the picture itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a PyTorch checkpoint, which can hold programs; it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is a web page, not a model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is a web page, not a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is a {kind} picture that is damaged, or of a kind too rare to be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is a {kind} picture, which this installation cannot open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: it ends before its head is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: only {size} bytes are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is cut off: part of the picture is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is cut off: {missing} MB of its weights are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is damaged: its head does not describe its weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is not a model file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is not a picture of a kind that this program knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is not an ordinary file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is on a disk that can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' is only a Git LFS pointer, not the model itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>'{name}' is too large for a model: {size} GB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' is too large: {size} MB; the limit is {limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>'{name}' is too large: {width} x {height} pixels; the limit is {limit} million.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>'{name}' is too large; the limit is {limit} GB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>'{name}' is {thing}, which this program does not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>'{name}' may not be written here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>'{name}' was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>'{name}' was written for a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>'{title}' cannot make pictures from nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>'{title}' is built as '{arch}', which this version does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>'{title}' made a picture of values that are not numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>1 job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>1 mirrors left and right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>1 shows the whole flame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/bookmarks.py" />
            <source>A bookmark has from 0 to {most} stars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>A canvas can hold at most {most} layers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>A canvas cannot be {width} x {height} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a compressed file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>A DCGAN makes pictures of 32, 64 or 128 pixels; this card says {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>A DCGAN takes normal random numbers; this card says otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a GIMP document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a HEIC photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a JPEG 2000 picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a JPEG XL picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>A large light gives soft shadows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>A low light is warm and throws long shadows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>a mix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a PDF document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a Photoshop document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a PostScript document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a Python pickle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a QOI picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/crash.py" />
            <source>A report was saved as '{name}' in the log folder. It stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>A studio for making image models and playing in them. It works offline; nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a texture file (DDS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>A value has the wrong form: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>A whole number from 0 to {last}: the same seed gives the same picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>a ZIP archive or a document packed in one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>A {kind} picture can be at most {limit} pixels wide and high.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>About Genimg Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>About this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Actual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Add layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Add the model file to your library, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Adding the model '{name}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Agate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Alpine dawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Amber and amethyst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Amber gyroid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>An Apple GPU was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an astronomical FITS file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an icon file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>An NVIDIA GPU was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an OpenEXR picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>an SVG drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Another model with the id '{id}' is already in your library: '{title}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Another program is using your library '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Another program keeps '{name}' busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Another way for the forms to stray.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Any size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Apple GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Architecture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Arms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Arrangement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Ask for the model as a .safetensors file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>At 1 everything fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Back to the last place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Backdrop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Background colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Base channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Below 1 is closer to the middle of the model: safer. Above 1 is wilder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Below zero light shines through as in wax, above zero the forms become metal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Below zero the forms become discs, above zero rods.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bend detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bend size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Bending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>blend mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Blend mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Blends in waves that follow the bent plane: marble, agate, wood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Blue sails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Bookmark this place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/application.py" />
            <source>Bookmarks changed here and there at the same time may be seen only after a restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Brightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Bringing bookmarks back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Burning world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Butterfly glass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>By {credit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Calm valleys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Camera height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/history.py" />
            <location filename="../../genimg_desktop/ui/dialog_frame.py" />
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Candy loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Canvas only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Carrara</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change blend mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change canvas size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Change opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Channels of the last layer before the picture; every earlier layer has twice as many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Check that its folder exists and may be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Checking '{model}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Child {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Choose 'auto' or 'cpu' as the device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Choose a model and press Enter to place its picture, or drop a picture here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Choose a model in the models panel, or drop a model file on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Choose a model, and place a picture you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Choose a preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Choose a smaller size, or close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Choose a usual size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Choose another folder or name. What was there before is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Choose at least {count} bookmarks of one model first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Choose one of: {allowed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/encoders.py" />
            <source>Choose PNG, or a smaller size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose the layer above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose the layer below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Choose three bookmarks: A, B and C. The result is A − B + C.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Choose two or more bookmarks on the shelf (Ctrl+click), in the order of the walk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Choose up to four bookmarks on the shelf, or start from this picture and three new ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>Chosen in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Chrome loops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Class numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Click a model, or press Enter on it, to explore it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/dialog_frame.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Close Genimg Desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Close the other window of this program, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Close when it is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Colour drift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Colour range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Colour speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Colour spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Colours change along the palette where the surface turns away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Comet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Contour lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Copy a picture or a picture file, then paste again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Copy merged picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>Copy or download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Copy this notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Copying '{name}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Copying the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Coral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Coral tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Crossbreed chosen bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ctrl + drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Curated places of this model; seeds land between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Cuts the forms into a gyroid lattice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Dark hollows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Dark is easier on the eyes beside pictures; light suits a bright room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Darkens low places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Darkens towards the corners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>decades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Delete layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_directions.py" />
            <source>Direction {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Directions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Done in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Double-click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>doublings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Download the file again, or ask its author.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Download the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Drag to reorder, double-click to rename.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>Drag, or use the arrow keys (with Shift in larger steps).
Drop a bookmark on a corner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/flame.py" />
            <source>Drawing points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/corner_faces.py" />
            <source>Drawing the corners of the pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/model_faces.py" />
            <source>Drawing the face of {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Drawing the picture to place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Drawing the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Draws lines of equal height, as on a map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Draws shapes out along one direction, or squeezes them across it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Dried flowers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Drop a model file (.safetensors or .toml) on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>Drop pictures or models to open them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Dropped picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Dunes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Duplicate layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>E&amp;xplore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/document.py" />
            <source>Each side may be from 1 to {most} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Enlarging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Escape-time fractals with smooth colouring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Evolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Exact pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Explore this layer's place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Explorer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export again with the same settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Export picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Export picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exported '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>Exporting the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fair weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fast: each map has its own colour. Slow: colours melt together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Features</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>Fetch the picture with 'git lfs pull', then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Fetch the real file with 'git lfs pull', or download it from the web page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Files that could not be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Fill light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Find a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Find a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>Find a slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/explorer.py" />
            <source>Finding the directions of {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fineness of the bending against the shapes: low makes long sweeps, high makes curls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>First map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>First minus second plus third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Fit the canvas in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Flat to long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Floor gloss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For JPEG and WebP: higher looks better and makes larger files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For JPEG: what shows through transparent places, as #rrggbb.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>For WebP: keeps every pixel as it is; the quality is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Forward to the next place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Fountain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Four winds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fractal flames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Fractal flames: three maps thrown like dice a million times, and the light of where they land. Each is framed and lit by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Free software under the MIT licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Free some space or choose another folder. What was there before is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Free some space. What was there before is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>From a dark stage to a bright one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>From balls to thin rings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>From chosen bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>From {first} to {second} of {count}: {share} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>From {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>From {low} to {high} {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/application.py" />
            <source>Genimg Desktop is already open with this library, but does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Gilded star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Give a slider back to the seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Glacier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Gloss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Glow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Go to corner {corner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Go to the model and latent that made the chosen layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Golden knot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Grain step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Hairlines when low, broad round waves when high.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Hide layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Hold Ctrl and click the pictures on the shelf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Hollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Honey snowflake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How a layer doubles the picture. Resize avoids checkerboard patterns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How clearly the surface mirrors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How close together the contour lines are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How close together the veins are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>How deep into the set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How deep the surface looks; 0 is flat paint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How each form leans: along the line below zero, outwards above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far along the palette the colours run from the first form to the last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How far the bending itself is bent: folds within folds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the camera looks down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms climb from the first to the last, in sizes of a form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms stand from the middle, in sizes of a form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How far the forms stray from their places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How far the plane is bent before the height is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map moves the flame sideways.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map moves the flame up or down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How far this map turns the flame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How fine the waves and the lattice are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How many forms there are; the last one grows in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How many large shapes fit across the shorter side: fewer is closer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How many layers of ever finer detail there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>How many learned numbers describe a class, in a model with classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How many times the flame repeats around its middle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How much finer each layer is than the one before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How much of the faint veil is brought up against the bright threads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How much of the palette is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How much of the palette is used; above 1 the colours repeat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How much the floor mirrors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How much the forms grow or shrink from the first to the last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How much this map shrinks or grows the flame.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How often the line of forms winds around the middle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>How softly the forms flow into one another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>How strong fine detail is: low is smooth, high is rocky.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How strongly the lens bends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How the finished flame is bent: bubble, swirl or fisheye.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>How this map bends the plane: each whole number is a form, between two of them they blend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Hue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Hue shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Ice dancers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>If another program opens it, save it there as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>In braces: model, seed, date, time, width, height, counter. A number after a colon sets the digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the 'made by AI' label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Include the recipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Infinite coast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Ink in water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/__main__.py" />
            <source>Install PySide6-Essentials, or use a command; 'genimg --help' lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has 32 bits per channel; {white} is shown as white.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has floating-point values; {white} is shown as white.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <location filename="../../genimg_desktop/image/depth.py" />
            <source>It has {bits} bits per channel; it is shown with 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>It may be from {low} to {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>It was restored from the copy of {day}; what you kept later is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>its canvas or a layer is out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Its card does not belong to its weights. Ask its author for a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its colour profile cannot be read; its colours are shown without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its colours were converted from '{profile}' to sRGB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its Lab colours were converted to screen colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Its printing colours (CMYK) were converted to screen colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>Its weights are damaged, or the latent is too far from where it was trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Jobs that are stopped leave no half-written files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>JPEG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/jpeg.py" />
            <source>JPEG: small, without transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Jupiter blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Keeping the bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Keeps low places smooth while heights stay rough, as erosion does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>Known are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lantern petals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Lattice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lava</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layer opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>left edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lens amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lets colours wander with the bending, not only with height.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lets every shape flow into the next; a full turn ends where it began.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Licence: {licence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lichen crown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Light direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Light from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Light height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Light size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Light that bleeds around bright parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Lightens the ground behind the flame, from black.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Lines per step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/engine_door.py" />
            <source>Loading the drawing engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>Loading {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Lock the seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Long work such as exports and sheets is listed here and can be stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Longer side in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>Look through the models again; pictures made before belong to the old file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Low light throws strong shade, high light flattens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Make it smaller in another program first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Malachite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Marble and weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Melt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Mercury</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Mirror</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Molecule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Molten wings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Moon jellyfish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Moss vase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Most channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Mouse and sliders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Move across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Move along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Move between four pictures with one hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Move layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Move layer down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Move layer up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Move that file elsewhere, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Move the chosen layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Multiply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Nautilus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>New canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>New canvas…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>New corners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>New picture in corner {corner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>New random picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Night orchid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>No Apple GPU was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>No command has these letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>No layer has more channels than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>No layers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>No model has this in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>No models yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>No NVIDIA GPU was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>No picture can be written into '{folder}': {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>No slider has this in its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Noise that is bent by noise: marble, terrain, clouds, silk, agate and ink, each a region of one space you can walk through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Nothing has been said yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/canvas/view.py" />
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Nothing is being worked on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Nothing of yours was changed. The details are in the log file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Nothing to explore yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>Numbers shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>NVIDIA GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Oil film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Only models made or imported by this program can be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Opacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/models.py" />
            <source>Open a model…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Open picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Open picture or model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open picture or model…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Open the log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Opening '{name}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Orchid smoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Overlay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>Pad between four pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Paint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/warped_noise.py" />
            <source>Painting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Pan the canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Paste picture as new layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Pasted picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Pause the walk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Pearl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>per feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>Pictures and models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/write.py" />
            <source>Pictures cannot be written as '{suffix}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Pictures exported with 'include recipe' switched off cannot be made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Pinwheel galaxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/actions.py" />
            <location filename="../../models/warped_noise.toml" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Place across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Place along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Place on palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Place on the canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/artboard.py" />
            <source>Place {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Play the walk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>PNG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>PNG keeps every pixel. JPEG is small and has no transparency. WebP can be either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>PNG, JPEG, WebP, GIF, BMP, TIFF and AVIF can be opened. Save it as one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/png.py" />
            <source>PNG: exact, with transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>Preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layers.py" />
            <source>Press Enter to place the live picture, or drop a picture on the canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Progress of the jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put the chosen bookmark into corner {corner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Put this picture into corner {corner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Python {python}, Qt {qt}, {system}. Device: {device}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Raw numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Reading the bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/model_faces.py" />
            <source>Reading the models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>Rebuilding '{name}' from its models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/notice_bar.py" />
            <source>Recent notices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Reef from above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Relief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>Remove that model first if you want this one in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Removing bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Rename layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>Rename the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Renaming the bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Reorder layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Repeats everything around the upright axis, mirrored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Reset all sliders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Reset the panel layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Reset {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Resize and convolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Restore defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Ribs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Ridges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Rise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Roughness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Round the sphere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Rules, any size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Rules, without weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>Save it as PNG and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>Say which model: --model ID, or --recipe FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Says in the file, in the way the IPTC agreed on, that the picture was generated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/blend.py" />
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Sculpture studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Sea anemones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Sea urchin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <source>Seahorse valley</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Seahorses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Second map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Seconds from one bookmark to the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../genimg_desktop/ui/panels/seed_field.py" />
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/settings_dialog.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../models/flame.toml" />
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of points that take the second map rather than the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of points that take the third map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Share of the third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Shift + drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>Show layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Show or hide layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Show the jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Show the live picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Silk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Simplified Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <location filename="../../models/flame.toml" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Sliders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Slides the colours along the heights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Slides the flame along the palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Smooth and liquid when low, torn and ragged when high.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Soft and even, or steep from dark to light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Soft forms that melt into one another, ray-marched on a stage: shape, substance, light and camera. No training, no weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Soft hills and hollows on the surface.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>Some of the notes in the file are broken or too long and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Something is still being worked on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>Something went wrong that the program did not expect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Square 1:1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Starfish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/shelf.py" />
            <source>Starring the bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>Start from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/platform_fixes.py" />
            <source>Start it from a desktop session, or use a command; 'genimg --help' lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Start the program again: it restores the library from the newest copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/engine_door.py" />
            <source>Starting the engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>Starting the engine…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Stop the work and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stop this job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Straight way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Strength of the highlight: matt paper to wet lacquer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Strength of the light.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Sunset banks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Surface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Surface detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Survey map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Sweep two settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Switch between dark and light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Switch between English and Chinese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Symmetry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/number_row.py" />
            <source>Take this change back (Backspace on the slider)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Tall 3:4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Tall 9:16</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Taper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Ten times finer on a slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The card in '{name}' cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>The card of '{title}' and its file contradict each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The chosen device '{name}' cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>The colour of floor and wall, as a place on the palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>The colour of the first form, from dark to light and accent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/rescue.py" />
            <source>The daily copy of your library could not be written: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data holds '{name}', which is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data is not valid JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data is too long to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The data names the same thing twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>The demo did not finish in time: {jobs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>The disk is full: '{name}' needs {need} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>The disk is full: your library '{name}' could not be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>The disk reported an error while '{name}' was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/foreign_files.py" />
            <source>The download brought a page instead of the picture; download the picture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>The fastest there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>The file holds Content Credentials; they were not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>The file holds several pictures; the first is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/codecs.py" />
            <source>The file holds {count} frames; the first is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/image/metadata.py" />
            <source>The file is labelled as made by a generator ({source}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The file name '{name}' is not valid text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>The file name '{template}' holds something in braces that is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/naming.py" />
            <source>The file name must have from 1 to {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The head of '{name}' cannot be read: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>The language of the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent has {got} numbers; this model takes {want}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent holds a value that is not a usable number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The latent sets a number that this model does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/reopening.py" />
            <source>The model '{model}' has changed since this picture was made; the result may differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model '{name}' is not in your library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The model '{title}' is in your library now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The model file '{name}' cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model file '{name}' changed while it was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <source>The model file '{name}' changed while it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The model file '{name}' has changed since it was listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The model file '{name}' is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>The model file '{name}' says that its model is trained, but it holds no weights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model folder '{name}' cannot be read: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/models.py" />
            <source>The model folder '{name}' holds too many files; the first {count} are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>The model's card cannot be followed: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/card.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>The model's card is wrong at '{where}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The NVIDIA GPU cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>The NVIDIA GPU gives wrong results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>The picture '{name}' could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/window_commands.py" />
            <source>The picture is in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/recall.py" />
            <source>The picture itself was opened as a layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/commands.py" />
            <source>The pixels reach outside of the layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>The recipe in this file cannot be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>The recipe was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/latent.py" />
            <source>The seed must be a whole number from 0 to 4294967295.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>The set of colours; between two whole numbers two sets blend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>The size must be from {low} to {high} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The training of this model failed, or the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>The value at {path} is not a finite number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' are of the kind {kind}, which cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' are {got}; the model needs {want}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' hold a value that is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/weights.py" />
            <source>The weights '{weights}' in '{file}' hold absurdly large values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/__main__.py" />
            <source>The window cannot be opened: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>The window closes when the work is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>The {what} of a layer cannot be {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <source>There are too many models named '{name}' already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>There is an NVIDIA GPU, but the installed PyTorch was built without support for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>There is an unknown entry: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/device.py" />
            <source>There is no device '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/platform_fixes.py" />
            <source>There is no display to open a window on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shots.py" />
            <source>There is no model to show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/drops.py" />
            <source>There is no picture in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/run.py" />
            <source>There is not enough memory for this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/errors.py" />
            <source>There is not enough memory for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/exporting.py" />
            <source>There is nothing to export yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>There was no usable copy, so it starts empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Third map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/bookmarks.py" />
            <source>This bookmark is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/serde.py" />
            <source>This is not a readable TOML file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>This model has no class number {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/request.py" />
            <source>This model makes pictures of {size} x {size} pixels only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_pad.py" />
            <source>This picture in corner A, new ones in the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>This recipe has several layers; use 'genimg regenerate' for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Tilt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>To the next picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>To the picture before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/main_window.py" />
            <source>Toolbar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/document/layer.py" />
            <source>top edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Totem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Trained network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_passport.py" />
            <source>Trained on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Trained on: {data}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/model_list.py" />
            <source>Trained, {side} px, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/archs/dcgan.py" />
            <source>Transposed convolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Trefoil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Truncation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>turns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turns all colours around the colour circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <location filename="../../models/warped_noise.toml" />
            <source>Turns every colour around the colour wheel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Turns the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Turns the whole pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Turntable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Twin galaxies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Twist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Twisted column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/command_palette.py" />
            <source>Type a few letters of what you want to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Up: sharp crests, like mountains. Down: round billows, like clouds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <location filename="../../genimg_desktop/spec/recipe.py" />
            <source>Update the program to open it. The file is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/engine/store.py" />
            <source>Update the program to use this model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/model_files.py" />
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Update the program to use this model. The file is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/write.py" />
            <source>Use .png, .jpg or .webp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/spec/weights_head.py" />
            <source>Use the download button of the page instead of saving the page itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>Variation {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Variations around here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Vein count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Vein width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Veins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/about_dialog.py" />
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Vignette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Violet lantern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Violet storm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/hash_cache.py" />
            <source>Wait until it is complete, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/jobs.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Walk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Walk around; the light comes along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Walk between chosen bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Walk from picture to picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Walnut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wander</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wander pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Warp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Waves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wax to metal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Way between two pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Way that suits the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer.py" />
            <source>Ways to explore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>WebP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/webp.py" />
            <source>WebP: small or exact, with transparency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>What is on the canvas now comes back with Undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_head.py" />
            <source>What the picture shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_directions.py" />
            <source>What this model varies most is being found out; its sliders will appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Where on the endless plane the picture is, from left to right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Where on the endless plane the picture is, from top to bottom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_walk.py" />
            <source>Where on the walk: 0 is the first bookmark, 100 the last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Where pictures are computed. A change takes effect at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Where the light comes from: 0 is behind the camera, 90 the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/warped_noise.toml" />
            <source>Where the light comes from: 0 right, 90 above, 180 left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Which palette; between two whole numbers it is a mix of both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Wide 16:9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/picture_size.py" />
            <source>Wide 4:3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/new_canvas_dialog.py" />
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/flame.toml" />
            <source>Wild orchid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/export_dialog.py" />
            <source>Will be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/raymarch.toml" />
            <source>Wrings everything around the upright axis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Write it as #rrggbb, like #ffffff.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/export/options.py" />
            <source>Writes into the file how the picture was made. Dropping the file on the window restores it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/files.py" />
            <source>Your disk quota is used up: '{name}' needs {need} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' cannot be read or written here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library '{name}' was written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library was damaged. The damaged file is kept as '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/library/database.py" />
            <source>Your library's file was missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/settings.py" />
            <source>Your settings could not be read ({why}), so the defaults are used. The old file is kept as '{name}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../models/escape_time.toml" />
            <location filename="../../models/flame.toml" />
            <location filename="../../models/raymarch.toml" />
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/shortcut_sheet.py" />
            <source>Zoom about the cursor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/commands.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/pad_view.py" />
            <source>{across} % across, {down} % down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/app/sheet.py" />
            <source>{across} {x} · {down} {y}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/status_bar.py" />
            <source>{count} jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_sliders.py" />
            <source>{count} set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/explorer_raw.py" />
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>{label} cannot be '{value}'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/core/fields.py" />
            <source>{label} is out of range: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/ui/panels/layer_list.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../genimg_desktop/cli/main.py" />
            <source>{why}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
