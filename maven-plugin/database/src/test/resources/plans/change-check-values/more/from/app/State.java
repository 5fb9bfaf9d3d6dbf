package app;

enum State { NEW, DONE }
