"""The steps, made by BigML's own bindings. The same steps with our client are in `src/bigml.rs`."""

import os

from bigml.api import BigML, HTTP_ACCEPTED, HTTP_CREATED, HTTP_NO_CONTENT, HTTP_OK

TAGS = ["conformance", "two kinds, of flowers"]
INPUT = {"width": 1.9, "length": 5.7}


def good(answer, *codes):
    """The answer, or an error that says what the bindings were told."""
    if answer.get("error") is not None or answer["code"] not in codes:
        raise RuntimeError(f"{answer['code']}: {answer.get('error')}")
    return answer


class Steps:
    def __init__(self):
        self.directory = os.environ["CONFORMANCE_DIRECTORY"]
        self.api = BigML()

    def made(self, answer):
        return good(answer, HTTP_CREATED)

    def finished(self, answer):
        answer = self.made(answer)
        self.api.ok(answer, raise_on_error=True)
        return answer

    def removed(self, *resources):
        for resource in resources:
            good(self.api.delete(resource["resource"]), HTTP_NO_CONTENT)
        return len(resources)

    def create_a_project(self):
        self.project = self.made(self.api.create_project({"name": "Flowers, größer & <kleiner>", "tags": TAGS}))
        return self.project["object"]["name"]

    def account_tasks(self):
        status = self.api.get_tasks_status()
        if status["error"] is not None:
            raise RuntimeError(status["error"])
        return status["tasks"]

    def upload_a_source(self):
        arguments = {
            "name": "Flowers, größer",
            "project": self.project["resource"],
            "tags": TAGS,
            "category": 12,
            "disable_datetime": True,
            "source_parser": {"header": True, "separator": ","},
        }
        self.source = self.finished(self.api.create_source(os.path.join(self.directory, "flowers.csv"), arguments))
        return len(self.source["object"]["fields"])

    def inline_source(self):
        self.inline = self.finished(self.api.create_source([["a", "b"], [1, 2.5], [3, "x"]], {"name": "inline"}))
        return self.inline["object"]["name"]

    def remote_source(self):
        address = "https://static.bigml.com/csv/iris.csv"
        self.remote = self.finished(self.api.create_source(address, {"tags": TAGS}))
        return self.remote["object"]["resource"]

    def compose_sources(self):
        parts = [self.inline["resource"], self.remote["resource"]]
        self.composite = self.made(self.api.create_source(parts, {"name": "together"}))
        return len(self.composite["object"]["sources"])

    def close_a_composite_source(self):
        closed = good(self.api.update_source(self.composite, {"closed": True}), HTTP_ACCEPTED)
        return str(closed["object"]["closed"]).lower()

    def update_a_source(self):
        changes = {"name": "renamed", "fields": {"000002": {"optype": "categorical", "label": "which"}}}
        return good(self.api.update_source(self.source, changes), HTTP_ACCEPTED)["object"]["name"]

    def create_a_dataset(self):
        arguments = {"name": "Flowers", "project": self.project["resource"], "tags": TAGS}
        self.dataset = self.finished(self.api.create_dataset(self.source, arguments))
        return self.dataset["object"]["rows"]

    def update_a_dataset(self):
        changes = {"tags": ["fresh"], "objective_field": {"id": "000002"}}
        return good(self.api.update_dataset(self.dataset, changes), HTTP_ACCEPTED)["object"]["tags"][0]

    def clone_a_dataset(self):
        self.clone = self.finished(self.api.clone_dataset(self.dataset, {"name": "copy"}))
        return self.clone["object"]["name"]

    def download_a_dataset(self):
        path = self.api.download_dataset(self.dataset, filename=os.path.join(self.directory, "theirs.csv"))
        return os.path.getsize(path)

    def create_a_model(self):
        arguments = {"name": "Which kind", "tags": TAGS, "stat_pruning": True, "node_threshold": 64}
        self.model = self.finished(self.api.create_model(self.dataset, arguments))
        return self.model["object"]["name"]

    def read_a_part_of_a_model(self):
        query = "only_model=true&limit=-1&exclude=importance,summary"
        return good(self.api.get_model(self.model, query_string=query), HTTP_OK)["object"]["name"]

    def predict(self):
        self.prediction = self.made(self.api.create_prediction(self.model, INPUT, {"name": "guess"}))
        return self.prediction["object"]["output"]

    def evaluate(self):
        self.evaluation = self.finished(self.api.create_evaluation(self.model, self.dataset, {"name": "how good"}))
        return self.evaluation["object"]["name"]

    def predict_all_rows(self):
        arguments = {"all_fields": True, "header": True, "prediction_name": "guess", "separator": ";"}
        self.batch = self.finished(self.api.create_batch_prediction(self.model, self.dataset, arguments))
        return self.batch["object"]["rows"]

    def download_the_predictions(self):
        path = self.api.download_batch_prediction(self.batch, filename=os.path.join(self.directory, "their_guesses.csv"))
        return os.path.getsize(path)

    def create_an_ensemble(self):
        self.ensemble = self.finished(self.api.create_ensemble(self.dataset, {"number_of_models": 3, "randomize": True}))
        return self.ensemble["object"]["number_of_models"]

    def find_clusters(self):
        self.cluster = self.finished(self.api.create_cluster(self.dataset, {"k": 2, "cluster_seed": "conformance"}))
        return self.cluster["object"]["k"]

    def find_anomalies(self):
        self.anomaly = self.finished(self.api.create_anomaly(self.dataset, {"top_n": 3, "forest_size": 64}))
        return self.anomaly["object"]["top_n"]

    def sample_a_dataset(self):
        self.sample = self.finished(self.api.create_sample(self.dataset, {"name": "some rows"}))
        return self.sample["object"]["name"]

    def create_a_script(self):
        arguments = {
            "name": "sum",
            "inputs": [{"name": "a", "type": "number", "default": 1}, {"name": "b", "type": "number"}],
            "outputs": [{"name": "total", "type": "number"}],
        }
        self.script = self.finished(self.api.create_script("(define total (+ a b))", arguments))
        return self.script["object"]["name"]

    def execute_a_script(self):
        self.execution = self.finished(self.api.create_execution(self.script, {"inputs": [["a", 2], ["b", 3.5]]}))
        return self.execution["object"]["status"]["code"]

    def list_predictions(self):
        return len(good(self.api.list_predictions("limit=2"), HTTP_OK)["objects"])

    def list_with_filters(self):
        query = "name__icontains=WHICH&order_by=-created&limit=5&offset=0&size__lt=1000000&tags__in=conformance"
        return len(good(self.api.list_models(query), HTTP_OK)["objects"])

    def list_with_negation(self):
        query = "!size=1&created__lt=2100-01-01T00:00:00.000000&name__startswith=Flow&limit=3"
        return len(good(self.api.list_datasets(query), HTTP_OK)["objects"])

    def work_in_a_project(self):
        api = BigML(project=self.project["resource"])
        listed = good(api.list_sources("limit=2"), HTTP_OK)
        self.inside = self.made(api.create_source([["a"], [1]], {"name": "inside"}))
        return len(listed["objects"])

    def clean_up(self):
        removed = self.removed(
            self.execution, self.script, self.sample, self.anomaly, self.cluster, self.ensemble, self.batch, self.evaluation, self.prediction, self.model, self.clone,
            self.dataset, self.inside, self.composite, self.remote, self.inline, self.source,
        )
        return removed + self.removed(self.project)
