package shop;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/** Writes rows of imported entities, and reads them in another session. */
public final class ImportedRows {
    private ImportedRows() {}

    public static List<Object> run(String url) {
        Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(ImportedRows.class.getClassLoader())
                        .build())
                .setProperty("hibernate.connection.driver_class", "org.postgresql.Driver")
                .setProperty("hibernate.connection.url", url);
        List.of(Customer.class, Passport.class, Order.class, Line.class, Shipment.class, Parcel.class)
                .forEach(configuration::addAnnotatedClass);
        try (SessionFactory sessions = configuration.buildSessionFactory()) {
            sessions.inTransaction(ImportedRows::write);
            return sessions.fromTransaction(ImportedRows::read);
        }
    }

    private static void write(Session session) {
        Customer customer = customer();
        session.persist(customer);
        Passport passport = new Passport();
        passport.setCustomerId(customer.getId());
        passport.setNumber("P1");
        session.persist(passport);
        Order order = new Order();
        order.setCustomer(customer);
        order.setStatus(Status.SHIPPED);
        order.setSize("extra-large");
        order.setTotal(new BigDecimal("2.50"));
        order.setUser("someone");
        session.persist(order);
        Line line = new Line();
        line.setOrderId(order.getId());
        line.setPosition(7);
        line.setLabel("seventh");
        session.persist(line);
        Parcel parcel = new Parcel();
        parcel.setLine(line);
        session.persist(parcel);
        Shipment shipment = new Shipment();
        shipment.setOrderId(order.getId());
        shipment.setPosition(7);
        session.persist(shipment);
        shipment.setNext(shipment);
    }

    private static Customer customer() {
        Customer customer = new Customer();
        customer.setEmail("a@example.com");
        customer.setCode("abc");
        customer.setBorn(LocalDate.of(2000, 1, 2));
        customer.setAtHome(LocalTime.of(18, 30));
        customer.setJoined(Instant.EPOCH);
        customer.setPrecise(LocalDateTime.of(2000, 1, 2, 3, 4));
        customer.setStay(Duration.ofHours(5));
        customer.setToken(new UUID(1, 2));
        customer.setPicture(new byte[] {1});
        customer.setAddress(InetAddress.getLoopbackAddress());
        customer.setTags(new String[] {"x", "y"});
        customer.setRatings(new Integer[] {1, 2});
        customer.setSearch("'cat'");
        customer.setPlace("(1,2)");
        customer.setVip(true);
        return customer;
    }

    private static List<Object> read(Session session) {
        Customer customer = session.createQuery("from Customer", Customer.class).getSingleResult();
        Order order = session.createQuery("from Order where status = SHIPPED", Order.class)
                .getSingleResult();
        Parcel parcel = session.createQuery("from Parcel", Parcel.class).getSingleResult();
        Shipment shipment = session.createQuery("from Shipment", Shipment.class).getSingleResult();
        Passport passport = session.find(Passport.class, customer.getId());
        Line line = session.find(Line.class, new Line.PrimaryKey(order.getId(), 7));
        return List.of(
                customer.getStay(),
                List.of(customer.getTags()),
                List.of(customer.getRatings()),
                customer.getSearch(),
                customer.getPlace(),
                Map.of(order.getStatus().name(), order.getSize()),
                order.getTwice(),
                line.getOrder().getUser(),
                parcel.getLine().getLabel(),
                shipment.getNext().getLine().getLabel(),
                passport.getCustomer().getEmail());
    }
}
