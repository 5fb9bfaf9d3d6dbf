package dev.concertina.database.sample;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.UnaryOperator;

/** Addresses in a network of the same size; what is zero behind it stays so. */
record AddressMask(MaskKey key) implements UnaryOperator<String> {
    @Override
    public String apply(String text) {
        String[] parts = text.split("/", 2);
        try {
            // no name is looked up: it is written in digits
            byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
            int bits = bytes.length * 8;
            int network = parts.length == 2 ? Integer.parseInt(parts[1]) : bits;
            BigInteger[] both = new BigInteger(1, bytes).divideAndRemainder(BigInteger.ONE.shiftLeft(bits - network));
            BigInteger all = masked(both[0], BigInteger.ONE.shiftLeft(network))
                    .shiftLeft(bits - network)
                    .or(host(both[1], BigInteger.ONE.shiftLeft(bits - network)));
            return address(all, bytes.length) + (parts.length == 2 ? "/" + parts[1] : "");
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("a value of a column of addresses is none", e);
        }
    }

    private BigInteger host(BigInteger part, BigInteger size) {
        return part.signum() == 0
                ? part
                : masked(part.subtract(BigInteger.ONE), size.subtract(BigInteger.ONE))
                        .add(BigInteger.ONE);
    }

    private BigInteger masked(BigInteger part, BigInteger size) {
        return key.permute(part, size, "address");
    }

    private static String address(BigInteger number, int length) throws UnknownHostException {
        byte[] all = new byte[length];
        byte[] own = number.toByteArray();
        int size = Math.min(own.length, length);
        System.arraycopy(own, own.length - size, all, length - size, size);
        return String.valueOf(InetAddress.getByAddress(all).getHostAddress());
    }
}
