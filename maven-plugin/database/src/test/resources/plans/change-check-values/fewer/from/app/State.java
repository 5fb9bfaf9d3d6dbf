package app;

enum State { NEW, OPEN, DONE }
