package org.partnersuite.platform.outbox;

/** CloudEvents {@code type} of events, which follows from their topic. */
public final class EventTypes {
    private static final String PREFIX = "org.partnersuite.";
    private static final String HYPHENATED = "partner-program.";

    private EventTypes() {}

    /**
     * The type of all events of a topic: {@code engagement.account.v1} has {@code org.partnersuite.engagement.account.v1}.
     * The name of the service loses its hyphens, except that of partner program, whose types were published with one.
     *
     * @param topic {@code <service>.<aggregate>.v1}
     */
    public static String of(String topic) {
        int service = topic.indexOf('.');
        return service < 0 || topic.startsWith(HYPHENATED)
                ? PREFIX + topic
                : PREFIX + topic.substring(0, service).replace("-", "") + topic.substring(service);
    }
}
