package org.partnersuite.e2e.clock;

import java.io.ByteArrayOutputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service's one clock a {@link MovedClock}, when the service starts with this agent and the file of the clock. The
 * service itself stays as it is delivered: only the class that its producer asks for a clock is another one.
 */
public final class ClockAgent implements ClassFileTransformer {
    private static final String PRODUCER = "org/partnersuite/platform/unitofwork/SystemClock";
    private static final byte[] CLOCK = constant("java/time/Clock");
    private static final byte[] MOVED = constant(MovedClock.class.getName().replace('.', '/'));

    private ClockAgent() {}

    /** Called by the JVM before the service's main method. */
    public static void premain(String file, Instrumentation instrumentation) {
        System.setProperty(MovedClock.FILE, file);
        instrumentation.addTransformer(new ClockAgent());
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> known,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        return PRODUCER.equals(name) ? replaced(bytes) : null;
    }

    /** The same class with another name in its constants. */
    static byte[] replaced(byte[] bytes) {
        for (int at = 0; at + CLOCK.length <= bytes.length; at++) {
            if (isAt(bytes, at)) {
                ByteArrayOutputStream made = new ByteArrayOutputStream();
                made.write(bytes, 0, at);
                made.writeBytes(MOVED);
                made.write(bytes, at + CLOCK.length, bytes.length - at - CLOCK.length);
                return made.toByteArray();
            }
        }
        throw new IllegalStateException(PRODUCER + " asks for another clock");
    }

    private static boolean isAt(byte[] bytes, int at) {
        for (int i = 0; i < CLOCK.length; i++) {
            if (bytes[at + i] != CLOCK[i]) {
                return false;
            }
        }
        return true;
    }

    /** As class files hold a name: a tag, the length, the name. */
    private static byte[] constant(String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        byte[] constant = new byte[text.length + 3];
        constant[0] = 1;
        constant[1] = (byte) (text.length >> 8);
        constant[2] = (byte) text.length;
        System.arraycopy(text, 0, constant, 3, text.length);
        return constant;
    }
}
