"""What is on the person's disk: their models and what they keep.

models        ModelLibrary: the models in the model folders, found by id; adding a model file
model_files   one model file: its card, read and checked; the name an added file gets
hash_cache    hashes of weight files, remembered by size and time
database      Database: one SQLite file with a schema version, daily copies, and a way back from damage
rescue        telling a damaged, foreign or newer database file apart, and the copies to come back from
bookmarks     Bookmarks: kept places with picture, name and stars, and their trash
thumbnails    ThumbnailCache: small pictures of models, which may be lost at any time
"""
