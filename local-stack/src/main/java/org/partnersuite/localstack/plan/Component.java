package org.partnersuite.localstack.plan;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;

/** One server of the suite: how it is made ready to run, run, known to be ready, and stopped. */
public interface Component {

    String name();

    /** Names of the components that must be ready and furnished before this one is launched. */
    Set<String> needs();

    List<Integer> ports();

    /** Where people find it. */
    String address();

    PidFile pidFile();

    LogFile log();

    /** Unpacks, formats, initialises what is not there yet; needs nothing that runs. */
    void prepare() throws IOException, InterruptedException;

    void launch() throws IOException, InterruptedException;

    boolean isReady();

    /** Puts in what others expect to find, such as databases and topics. */
    default void furnish() {}

    /** Asks for an orderly end; whoever asks waits for it. */
    default void stop(ProcessHandle process) throws IOException, InterruptedException {
        process.destroy();
    }
}
