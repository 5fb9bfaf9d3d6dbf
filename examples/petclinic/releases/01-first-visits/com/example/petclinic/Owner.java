package com.example.petclinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Who brings pets, and pays. */
@Entity
public class Owner extends Person {
    private String address;

    private String city;

    @Column(length = 30)
    private String telephone;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
    private List<Pet> pets = new ArrayList<>();

    protected Owner() {}

    public Owner(String firstName, String lastName) {
        super(firstName, lastName);
    }
}
