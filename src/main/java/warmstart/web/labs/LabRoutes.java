package warmstart.web.labs;

import java.util.List;
import warmstart.web.Access;
import warmstart.web.Route;

/** The addresses of the labs. */
public final class LabRoutes {
    private LabRoutes() {}

    /** All of them, each with its handler. */
    public static List<Route> of(LabServices services) {
        return List.of(
                Route.get("/labs", Access.LEARNER, new ListLabs(services)::handle),
                Route.get("/labs/{id}", Access.LEARNER, new ShowLab(services)::handle),
                Route.post("/labs/{id}/predictions", Access.LEARNER, new LockPredictions(services)::handle),
                Route.post("/labs/{id}/runs", Access.LEARNER, new RunLab(services)::handle));
    }
}
