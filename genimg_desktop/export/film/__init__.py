"""Films out, frame by frame: no format holds more than a few frames in memory.

options      FilmOptions: format, quality, size, recipe and label
film_format  FilmFormat, FilmWriter: what a format offers; FilmFacts, FilmOrder: what a writer is given
write        write_film: frames into a file or folder, whole or not at all
read_back    the film inside an exported file
webp, gif, apng                 moving pictures
picture_folder, contact_sheet, sprite_sheet   still pictures; folder: a folder that is there whole or not at all
sheets       Grid: frames side by side in one picture
video        MP4 and WebM by PyAV (video_av) or a program ffmpeg (video_ffmpeg); video_kind: containers and encoders;
             mp4_note: what an MP4 says
"""

from __future__ import annotations

from genimg_desktop.core.table import Table
from genimg_desktop.export.film.film_format import FilmFormat

FILM_FORMATS: Table[FilmFormat] = Table(
    "film format",
    {
        "mp4": "genimg_desktop.export.film.video:MP4",
        "webm": "genimg_desktop.export.film.video:WEBM",
        "webp": "genimg_desktop.export.film.webp:WEBP",
        "gif": "genimg_desktop.export.film.gif:GIF",
        "apng": "genimg_desktop.export.film.apng:APNG",
        "png-folder": "genimg_desktop.export.film.picture_folder:PNG_FOLDER",
        "jpeg-folder": "genimg_desktop.export.film.picture_folder:JPEG_FOLDER",
        "contact-sheet": "genimg_desktop.export.film.contact_sheet:CONTACT_SHEET",
        "sprite-sheet": "genimg_desktop.export.film.sprite_sheet:SPRITE_SHEET",
    },
)
"""Every format that films can be exported in."""
