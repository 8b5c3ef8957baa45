"""The tables of the gallery: one entry in the database's list of migrations, never changed once it was released.

Rows of ``gallery_entry`` are small, so that 100,000 of them are walked in milliseconds; recipes stand beside them. The
text that is searched is kept by triggers in ``gallery_text``, of which ``gallery_search`` is an index by trigrams: any
three letters in a row are found, in every language. Stars and names of a bookmark and of its entry follow each other.
"""

from __future__ import annotations

GALLERY_TABLES = """
    CREATE TABLE gallery_entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('exported', 'placed', 'bookmarked')),
        name TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        model TEXT NOT NULL DEFAULT '',
        model_title TEXT NOT NULL DEFAULT '',
        model_hash TEXT NOT NULL DEFAULT '',
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        created TEXT NOT NULL,
        stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5),
        path TEXT NOT NULL DEFAULT '',
        file_name TEXT NOT NULL DEFAULT '',
        file_bytes INTEGER NOT NULL DEFAULT 0,
        file_hash TEXT NOT NULL DEFAULT '',
        has_copy INTEGER NOT NULL DEFAULT 0,
        is_missing INTEGER NOT NULL DEFAULT 0,
        look INTEGER NOT NULL,
        place_key TEXT NOT NULL DEFAULT '',
        bookmark INTEGER,
        trashed TEXT
    );
    CREATE INDEX gallery_by_kind ON gallery_entry (kind, id) WHERE trashed IS NULL;
    CREATE INDEX gallery_by_stars ON gallery_entry (stars, id) WHERE trashed IS NULL;
    CREATE INDEX gallery_by_name ON gallery_entry (name COLLATE NOCASE, id) WHERE trashed IS NULL;
    CREATE INDEX gallery_by_title ON gallery_entry (model_title COLLATE NOCASE, id) WHERE trashed IS NULL;
    CREATE INDEX gallery_by_look ON gallery_entry (id, look) WHERE trashed IS NULL;
    CREATE INDEX gallery_missing ON gallery_entry (id) WHERE is_missing;
    CREATE INDEX gallery_in_trash ON gallery_entry (id) WHERE trashed IS NOT NULL;
    CREATE INDEX gallery_by_place ON gallery_entry (place_key) WHERE place_key <> '';
    CREATE INDEX gallery_by_path ON gallery_entry (path) WHERE path <> '';
    CREATE INDEX gallery_by_bookmark ON gallery_entry (bookmark) WHERE bookmark IS NOT NULL;

    CREATE TABLE gallery_recipe (
        entry INTEGER PRIMARY KEY REFERENCES gallery_entry ON DELETE CASCADE,
        recipe TEXT NOT NULL
    );
    CREATE TABLE gallery_model (
        model TEXT NOT NULL,
        entry INTEGER NOT NULL REFERENCES gallery_entry ON DELETE CASCADE,
        title TEXT NOT NULL,
        PRIMARY KEY (model, entry)
    ) WITHOUT ROWID;
    CREATE INDEX gallery_model_of ON gallery_model (entry);
    CREATE TABLE gallery_tag (
        tag TEXT NOT NULL COLLATE NOCASE,
        entry INTEGER NOT NULL REFERENCES gallery_entry ON DELETE CASCADE,
        PRIMARY KEY (tag, entry)
    ) WITHOUT ROWID;
    CREATE INDEX gallery_tag_of ON gallery_tag (entry);
    CREATE TABLE gallery_board (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        created TEXT NOT NULL
    );
    CREATE TABLE gallery_on_board (
        board INTEGER NOT NULL REFERENCES gallery_board ON DELETE CASCADE,
        entry INTEGER NOT NULL REFERENCES gallery_entry ON DELETE CASCADE,
        PRIMARY KEY (board, entry)
    ) WITHOUT ROWID;
    CREATE INDEX gallery_board_of ON gallery_on_board (entry);
    CREATE TABLE gallery_parent (
        entry INTEGER NOT NULL REFERENCES gallery_entry ON DELETE CASCADE,
        position INTEGER NOT NULL,
        uid TEXT NOT NULL DEFAULT '',
        place_key TEXT NOT NULL DEFAULT '',
        recipe TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (entry, position)
    ) WITHOUT ROWID;
    CREATE INDEX gallery_child_of_entry ON gallery_parent (uid) WHERE uid <> '';
    CREATE INDEX gallery_child_of_place ON gallery_parent (place_key) WHERE place_key <> '';
    CREATE TABLE gallery_mark (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE gallery_forgotten (
        path TEXT PRIMARY KEY,
        file_hash TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE VIEW gallery_words AS
        SELECT id, name || char(10) || note || char(10) || model_title || char(10) || file_name || char(10)
            || coalesce((SELECT group_concat(tag, char(10)) FROM gallery_tag WHERE entry = id), '') AS words
        FROM gallery_entry;
    CREATE TABLE gallery_text (
        entry INTEGER PRIMARY KEY REFERENCES gallery_entry ON DELETE CASCADE,
        words TEXT NOT NULL
    );
    CREATE VIRTUAL TABLE gallery_search USING fts5 (
        words, content = 'gallery_text', content_rowid = 'entry', tokenize = 'trigram'
    );
    CREATE TRIGGER gallery_text_added AFTER INSERT ON gallery_text BEGIN
        INSERT INTO gallery_search (rowid, words) VALUES (NEW.entry, NEW.words);
    END;
    CREATE TRIGGER gallery_text_removed AFTER DELETE ON gallery_text BEGIN
        INSERT INTO gallery_search (gallery_search, rowid, words) VALUES ('delete', OLD.entry, OLD.words);
    END;
    CREATE TRIGGER gallery_text_changed AFTER UPDATE ON gallery_text WHEN NEW.words <> OLD.words BEGIN
        INSERT INTO gallery_search (gallery_search, rowid, words) VALUES ('delete', OLD.entry, OLD.words);
        INSERT INTO gallery_search (rowid, words) VALUES (NEW.entry, NEW.words);
    END;
    CREATE TRIGGER gallery_entry_added AFTER INSERT ON gallery_entry BEGIN
        INSERT INTO gallery_text (entry, words) SELECT id, words FROM gallery_words WHERE id = NEW.id;
    END;
    CREATE TRIGGER gallery_entry_said AFTER UPDATE OF name, note, model_title, file_name ON gallery_entry BEGIN
        UPDATE gallery_text SET words = (SELECT words FROM gallery_words WHERE id = NEW.id) WHERE entry = NEW.id;
    END;
    CREATE TRIGGER gallery_tag_added AFTER INSERT ON gallery_tag BEGIN
        UPDATE gallery_text SET words = (SELECT words FROM gallery_words WHERE id = NEW.entry)
        WHERE entry = NEW.entry;
    END;
    CREATE TRIGGER gallery_tag_removed AFTER DELETE ON gallery_tag BEGIN
        UPDATE gallery_text SET words = (SELECT words FROM gallery_words WHERE id = OLD.entry)
        WHERE entry = OLD.entry AND EXISTS (SELECT 1 FROM gallery_entry WHERE id = OLD.entry);
    END;

    CREATE TRIGGER gallery_follows_bookmark AFTER UPDATE OF name, stars ON bookmark
    WHEN NEW.name <> OLD.name OR NEW.stars <> OLD.stars BEGIN
        UPDATE gallery_entry SET name = NEW.name, stars = NEW.stars WHERE bookmark = NEW.id;
    END;
    CREATE TRIGGER bookmark_follows_gallery AFTER UPDATE OF name, stars ON gallery_entry
    WHEN NEW.bookmark IS NOT NULL AND (NEW.name <> OLD.name OR NEW.stars <> OLD.stars) BEGIN
        UPDATE bookmark SET name = NEW.name, stars = NEW.stars WHERE id = NEW.bookmark;
    END;
"""
"""From schema version 1 (bookmarks) to 2."""
