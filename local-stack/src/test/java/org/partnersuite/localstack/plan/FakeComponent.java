package org.partnersuite.localstack.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.partnersuite.localstack.process.LogFile;
import org.partnersuite.localstack.process.PidFile;

record FakeComponent(String name, Set<String> needs) implements Component {

    static FakeComponent of(String name, String... needs) {
        return new FakeComponent(name, Set.of(needs));
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    public PidFile pidFile() {
        return new PidFile(Path.of("/nowhere/some.pid"));
    }

    @Override
    public LogFile log() {
        return new LogFile(Path.of("/nowhere/some.log"));
    }

    @Override
    public void prepare() {}

    @Override
    public void launch() {}

    @Override
    public boolean isReady() {
        return true;
    }
}
