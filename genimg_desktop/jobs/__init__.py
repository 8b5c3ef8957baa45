"""Work off the window's thread.

job     Job: one piece of work, its state, progress, result or error; JobContext
queue   JobQueue: lanes of threads, latest-wins slots, cancel, close
"""
