package app;

enum Status {
    OPEN,
    PAYED
}
