package org.sillok.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The line between the application and its database: it can be cut, and it can go dead without a word. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        DEAD
    }

    private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService carriers = Executors.newCachedThreadPool();
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final int target;
    private State state = State.WHOLE;

    public Wire(int target) throws IOException {
        this.target = target;
        carriers.execute(this::accept);
    }

    public int port() {
        return entry.getLocalPort();
    }

    /** Every connection ends, and none is made any more. */
    public void cut() {
        become(State.CUT);
        ends.forEach(Wire::end);
    }

    /** Nothing arrives any more, and nobody is told: what a pulled cable or a dropping firewall does. */
    public void goDead() {
        become(State.DEAD);
    }

    /** As before; what was under way while the line was dead arrives now. */
    public void mend() {
        become(State.WHOLE);
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized boolean passable() throws InterruptedException {
        while (state == State.DEAD) {
            wait();
        }
        return state == State.WHOLE;
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                var near = entry.accept();
                carriers.execute(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        ends.add(near);
        try {
            if (!passable()) {
                end(near);
                return;
            }
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            ends.add(far);
            carriers.execute(() -> carry(near, far));
            carry(far, near);
        } catch (IOException refused) {
            end(near);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[1 << 16];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0 && passable();
                    read = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // told to the other side below
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        end(from);
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
        carriers.shutdownNow();
    }
}
