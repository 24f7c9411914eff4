package billing.performance;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most heap that this process has in use after a garbage collection while it runs copies of a scenario. */
enum HeapUse {

    /** As the process uses it: what is alive, and the garbage that nothing forced it to collect. */
    PEAK {
        @Override
        boolean counts(GarbageCollectionNotificationInfo collection) {
            return true;
        }
    },

    /** What is alive: all garbage is collected four times a second, and only those collections count. */
    ALIVE {
        @Override
        boolean counts(GarbageCollectionNotificationInfo collection) {
            return collection.getGcAction().equals("end of major GC");
        }

        @Override
        void prepare() {
            new Timer("all-garbage", true).schedule(new TimerTask() {
                @Override
                public void run() {
                    System.gc();
                }
            }, PAUSE_MILLIS, PAUSE_MILLIS);
        }
    };

    private static final int PAUSE_MILLIS = 250;
    private static final double MEGABYTE = 1024 * 1024;

    abstract boolean counts(GarbageCollectionNotificationInfo collection);

    void prepare() {
        // the process collects its garbage by itself
    }

    /** @return megabytes */
    double of(Copies copies, int number) {
        AtomicLong most = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector).addNotificationListener((told, any) -> {
            GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData());
            if (counts(collection)) {
                most.accumulateAndGet(after(collection), Math::max);
            }
        }, null, null));
        prepare();
        copies.microsecondsEach(number);
        return most.get() / MEGABYTE;
    }

    private static long after(GarbageCollectionNotificationInfo collection) {
        return collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().matches("(Metaspace|Code.*|Compressed.*)")).mapToLong(pool -> pool.getValue().getUsed()).sum();
    }
}
