package org.partnersuite.platform.unitofwork;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Workers wait here; a signal given while none waits is not lost. */
public final class WakeUp {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition signalled = lock.newCondition();
    private boolean pending;
    private volatile boolean ended;

    public void signal() {
        lock.lock();
        try {
            pending = true;
            signalled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void end() {
        ended = true;
        signal();
    }

    public boolean hasEnded() {
        return ended;
    }

    /** Until a signal, or until the time is over. */
    public void await(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!pending && !ended && left > 0) {
                left = signalled.awaitNanos(left);
            }
            pending = false;
        } finally {
            lock.unlock();
        }
    }

    /** For the whole time, unless it is the end. */
    public void pause(Duration whole) {
        lock.lock();
        try {
            long left = whole.toNanos();
            while (!ended && left > 0) {
                left = signalled.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
