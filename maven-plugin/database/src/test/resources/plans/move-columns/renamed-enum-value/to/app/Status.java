package app;

enum Status {
    OPEN,
    PAID
}
