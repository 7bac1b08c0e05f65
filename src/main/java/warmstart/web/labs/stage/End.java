package warmstart.web.labs.stage;

import warmstart.simulator.function.Outlet;

/**
 * A place where events end.
 *
 * @param title its name
 * @param subtitle what it is; empty when the name says it
 * @param count what its number counts, see {@link Sketch#count}
 * @param zone where its events lie
 */
record End(String title, String subtitle, String count, String zone) {
    static End of(Outlet outlet) {
        String name = outlet.target().name();
        return new End(name, outlet.use().words(), "received:" + name, Moment.outlet(name));
    }

    String css() {
        return zone.equals(Moment.LOST) ? "d-box lost-box" : "d-box";
    }
}
