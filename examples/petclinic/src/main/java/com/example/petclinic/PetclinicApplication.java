package com.example.petclinic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PetclinicApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(PetclinicApplication.class, arguments);
    }
}
