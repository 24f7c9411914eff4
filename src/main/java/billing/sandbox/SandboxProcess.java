package billing.sandbox;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox as a process of its own, on loopback: for direct mode, and for trying the API by hand. It runs until the process is ended.
 *
 * <p>Its token is the environment variable {@code BILLING_TOKEN}; its only argument is the port.
 */
public final class SandboxProcess {

    private SandboxProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        String token = Optional.ofNullable(System.getenv("BILLING_TOKEN")).filter(given -> !given.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("BILLING_TOKEN is not set; set it to the token that callers must carry"));
        Sandbox sandbox = Sandbox.start(token, Integer.parseInt(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        System.out.println("The sandbox answers at " + sandbox.address());
        new CountDownLatch(1).await();
    }
}
