package com.example.petclinic;

/** How far a visit is. */
public enum VisitStatus {
    PLANNED,
    DONE
}
