"""What everything stands on: standard library, numpy and msgspec only.

text      Text: a sentence for a person, translatable, with its values
errors    GenimgError and its kinds: every failure a person can read
table     Table: name -> "module:attribute", loaded on first use
fields    setting(): label, help, range and step of a setting, one description for form, command line and file
serde     dataclass <-> JSON and TOML, strict
signals   Signal: plain evented state, no Qt
seeds     random streams that never change between versions
paths     where settings, data, cache, logs, resources and models are
files     one way to write a file, one way to read one
log       the rotating log file
processes telling one process from another that later got the same number
process_lock  ProcessLock: a file that one process at a time may hold
strict_zip  StrictZip: members of a zip from a stranger, within limits
context   Context: how work reports progress and learns that it is cancelled
"""
