"""The same work from a shell: no Qt, the same engine, one sentence on stderr when something is wrong.

main        the parser and what each command does
data        'genimg data scan': the report of a set of pictures
gallery     'genimg gallery': search, and find moved files again
film        'genimg film': a film along keyframes
project     'genimg project info': what is in a project file
export      'genimg export': a project as a picture
progress    one line that says how far long work is
"""
