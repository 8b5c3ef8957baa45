"""Work off the window's thread.

job     Job: one piece of work, its state, progress, result or error; JobContext
queue   JobQueue: lanes of threads, latest-wins slots, cancel, close

A training runs in a process of its own:
child          Child: one process, watched over from start to end; a stop that always ends
child_end      ChildEnd: why it ended, in plain words
parent_watch   Controls: the child's side: what it is asked to do, and whether its parent is still there
detached       DetachedChild: one that goes on without the program that started it
process_group  a process and all that it started, ended together
log_tail       the log file of a child
"""
