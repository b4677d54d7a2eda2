package org.partnersuite.reporting.reconciliation;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The number of aggregates, and a checksum over their ids and versions: two censuses agree only if they saw the same.
 *
 * @param checksum the sum of the first 60 bits of the MD5 of each {@code id:version}
 */
public record Census(long aggregates, BigInteger checksum) {
    /** The checksum in SQL, over columns id and version. */
    static final String SQL = "coalesce(sum(('x' || left(md5(id || ':' || version), 15))::bit(60)::bigint), 0)";

    private static final int HEX_DIGITS = 15;

    public static Census of(Map<String, Long> versions) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            BigInteger sum = BigInteger.ZERO;
            for (Map.Entry<String, Long> entry : versions.entrySet()) {
                byte[] hash = md5.digest((entry.getKey() + ":" + entry.getValue()).getBytes(StandardCharsets.UTF_8));
                sum = sum.add(new BigInteger(HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS), 16));
            }
            return new Census(versions.size(), sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
