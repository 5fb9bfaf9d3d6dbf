package com.example.petclinic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The application starts on what the migrations made, where Hibernate finds nothing to mend, and works. */
@SpringBootTest
@Transactional
class PetclinicApplicationTest {
    @Value("${spring.jpa.hibernate.ddl-auto}")
    private String ddl;

    @Autowired
    private EntityManager entities;

    @Autowired
    private OwnerRepository owners;

    @Autowired
    private VisitRepository visits;

    @Autowired
    private InvoiceRepository invoices;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException, SQLException {
        String url = MigratedDatabase.url();
        properties.add("spring.datasource.url", () -> url);
    }

    @Test
    void startsOnWhatTheMigrationsMade() {
        assertThat(ddl).isEqualTo("validate");
        assertThat(owners.count()).isZero();
    }

    @Test
    void keepsWhatHappens() {
        Owner owner = owners.save(new Owner("Jean", "Coleman", new Address("Elm Street 3", "53711", "Madison")));
        Specialty surgery = persisted(new Specialty("surgery"));
        Vet vet = persisted(new Vet("Linda", "Douglas", Set.of(surgery)));
        Pet pet = persisted(new Pet("Samantha", LocalDate.of(2019, 9, 4), persisted(new PetType("cat")), owner));
        Visit visit = visits.save(new Visit(pet, vet, LocalDate.of(2026, 1, 5)));
        Visit other = visits.save(new Visit(pet, vet, LocalDate.of(2026, 1, 6)));
        other.cancel();
        Invoice invoice = invoices.save(new Invoice(
                visit,
                Instant.EPOCH,
                List.of(
                        new InvoiceLine("vaccine", new BigDecimal("12.50")),
                        new InvoiceLine("biscuit", new BigDecimal("0.40")))));
        entities.flush();
        entities.clear();
        assertThat(owners.findByLastName("Coleman")).hasSize(1);
        assertThat(visits.findByStatus(VisitStatus.CANCELLED)).hasSize(1);
        Invoice read = invoices.findById(invoice.getId()).orElseThrow();
        assertThat(read.getTotal()).isEqualByComparingTo("12.90");
        assertThat(read.getLines()).extracting(InvoiceLine::text).containsExactly("vaccine", "biscuit");
    }

    private <T> T persisted(T entity) {
        entities.persist(entity);
        return entity;
    }
}
