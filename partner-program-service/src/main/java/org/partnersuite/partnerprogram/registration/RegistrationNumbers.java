package org.partnersuite.partnerprogram.registration;

import java.security.SecureRandom;

/** Numbers of registrations. They are random: numbers in sequence would tell a partner how many others register. */
final class RegistrationNumbers {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters that are easily mistaken. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private RegistrationNumbers() {}

    static String next() {
        StringBuilder number = new StringBuilder("DR-");
        RANDOM.ints(LENGTH, 0, SYMBOLS.length()).forEach(symbol -> number.append(SYMBOLS.charAt(symbol)));
        return number.toString();
    }
}
