"""What is on the person's disk: their models and what they keep.

models        ModelLibrary: the models in the model folders, found by id; adding a model file
model_files   one model file: its card, read and checked; the name an added file gets
hash_cache    hashes of weight files, remembered by size and time
database      Database: one SQLite file with a schema version, daily copies, and a way back from damage
place_kind    whether the file is on this computer's own disk, a network drive or in a cloud folder
rescue        telling a damaged, foreign or newer database file apart, and the copies to come back from
bookmarks     Bookmarks: kept places with picture, name and stars, and their trash
gallery       GalleryStore: every exported, placed and bookmarked picture; gallery_words: its tags and boards
gallery_values   Entry, Query, Facets, Family ...: what the store takes and gives
gallery_schema   its tables; gallery_rows: between rows and entries; gallery_query: from a question to SQL
gallery_files    one file per entry with its thumbnail, written before its row; gallery_making: from pixels to those
gallery_family   what a picture came from, and what came from it
gallery_recovery what a start takes up: files without rows, bookmarks and exports the gallery does not know
gallery_repair   noticing moved files, and finding them again under a folder
runs          RunLibrary: the person's trainings, and their trash
keeping       one moment of a training as a model file of its own, with its passport
run_facts     RunFacts: what a list shows of a training
run_lock      RunLock: one training per run folder; who it is
thumbnails    ThumbnailCache: small pictures of models, which may be lost at any time
datasets      scan: looking at a set of pictures before a model learns from it
dataset_facts      what is measured of each picture
near_duplicates    pictures that look alike: a 64-bit hash, and groups
dataset_findings   from measurements to sentences
dataset_report     DataReport, Finding, what to leave out, the report for JSON
data_notes    DataNotes: source, licence and consent of data sets, and what their texts suggest
"""
