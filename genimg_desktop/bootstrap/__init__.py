"""What runs before anything is installed: the standard library alone, no other room of this program.

launch        what main.py calls: set-up, then the program or the tests
places        where the environment, its log and its stamp are
stamp         whether the environment is the one that this checkout asks for
folder        the folder of the environment: taken, or made anew
environment   make, resume or repair the environment
machine       what the set-up needs of the computer: Python, disk, folder
torch_choice  which build of PyTorch, from where, in which order
pip_run       one pip command: watched, logged, its failure named
repair        distributions that an interrupted installation left half written
progress      the lines a person reads meanwhile
lock          two starts at once: the second waits
suite         `main.py test`: lint, types, arrows, tests
before_qt     called by the program itself before it imports Qt
qt_libraries  the system libraries that Qt needs on Linux, and the command that installs them
windows_dlls  the order in which Windows must load the libraries of PyTorch and Qt
sentences     every sentence of this room, in the language of the system
chinese       the Chinese ones
"""
