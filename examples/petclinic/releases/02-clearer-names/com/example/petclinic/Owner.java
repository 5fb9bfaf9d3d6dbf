package com.example.petclinic;

import dev.concertina.annotation.RenamedFrom;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Who brings pets, and pays. */
@Entity
@Table(indexes = @Index(columnList = "lastName"))
public class Owner extends Person {
    private String address;

    private String city;

    @RenamedFrom("telephone")
    @Column(length = 30)
    private String phone;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
    private List<Pet> pets = new ArrayList<>();

    protected Owner() {}

    public Owner(String firstName, String lastName) {
        super(firstName, lastName);
    }
}
