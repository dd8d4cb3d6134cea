"""The steps, made by BigML's own bindings. The same steps with our client are in `src/bigml/`."""

import json
import os

from bigml.api import BigML, HTTP_ACCEPTED, HTTP_CREATED, HTTP_NO_CONTENT, HTTP_OK

TAGS = ["conformance", "two kinds, of flowers"]
LETTERS = [
    "The red roses of my garden smell in the evening",
    "A red rose smells of summer and of rain",
    "The garden sleeps under the snow of winter",
    "Snow and rain and wind in the winter evening",
]
ROW = {"width": 1.9, "length": 5.7}


def good(answer, *codes):
    """The resource of an answer, or an error that says what the bindings were told."""
    if answer.get("error") is not None or answer["code"] not in codes:
        raise RuntimeError(f"{answer['code']}: {answer.get('error')}")
    return answer


def shown(answer, *path):
    """A property of the resource in a few words."""
    value = answer["object"]
    for name in path:
        value = value[name]
    return value if isinstance(value, str) else json.dumps(value)


class Steps:
    def __init__(self):
        self.directory = os.environ["CONFORMANCE_DIRECTORY"]
        self.api = BigML()
        self.made = {}

    def created(self, name, answer):
        self.made[name] = good(answer, HTTP_CREATED)
        return answer

    def finished(self, name, answer):
        self.api.ok(self.created(name, answer), raise_on_error=True)
        return answer

    def deleted(self, *names):
        for name in names:
            good(self.api.delete(self.made[name]["resource"]), HTTP_NO_CONTENT)
        return len(names)

    def file(self, name):
        return os.path.join(self.directory, name)

    # projects, sources, datasets

    def create_a_project(self):
        arguments = {"name": "Flowers, größer & <kleiner>", "tags": TAGS}
        return shown(self.created("project", self.api.create_project(arguments)), "name")

    def account_tasks(self):
        status = self.api.get_tasks_status()
        if status["error"] is not None:
            raise RuntimeError(status["error"])
        return status["available_tasks"]

    def upload_a_source(self):
        arguments = {
            "name": "Flowers, größer",
            "project": self.made["project"]["resource"],
            "tags": TAGS,
            "category": 12,
            "disable_datetime": True,
            "source_parser": {"header": True, "separator": ","},
        }
        return shown(self.finished("source", self.api.create_source(self.file("flowers.csv"), arguments)), "file_name")

    def inline_source(self):
        rows = [["a", "b"], [1, 2.5], [3, "x"]]
        return shown(self.finished("inline", self.api.create_source(rows, {"name": "inline"})), "name")

    def remote_source(self):
        address = "https://static.bigml.com/csv/iris.csv"
        return shown(self.finished("remote", self.api.create_source(address, {"tags": TAGS})), "resource")

    def external_connector(self):
        connection = {
            "source": "mysql",
            "host": "db.example.com",
            "port": 3306,
            "user": "reader",
            "password": "p&ss wörd",
            "database": "flowers",
        }
        answer = self.api.create_external_connector(connection, {"name": "flowers at home"})
        return shown(self.created("connector", answer), "name")

    def keep_a_configuration(self):
        configurations = {"dataset": {"name": "configured", "tags": TAGS}}
        answer = self.api.create_configuration(configurations, {"name": "defaults"})
        return shown(self.created("configuration", answer), "name")

    def compose_sources(self):
        parts = [self.made["inline"]["resource"], self.made["remote"]["resource"]]
        return shown(self.created("composite", self.api.create_source(parts, {"name": "together"})), "name")

    def close_a_composite_source(self):
        return shown(good(self.api.update_source(self.made["composite"], {"closed": True}), HTTP_ACCEPTED), "closed")

    def update_a_source(self):
        changes = {"name": "renamed", "fields": {"000002": {"optype": "categorical", "label": "which"}}}
        return shown(good(self.api.update_source(self.made["source"], changes), HTTP_ACCEPTED), "name")

    def create_a_dataset(self):
        arguments = {"name": "Flowers", "project": self.made["project"]["resource"], "tags": TAGS}
        return shown(self.finished("dataset", self.api.create_dataset(self.made["source"], arguments)), "rows")

    def update_a_dataset(self):
        changes = {"tags": ["fresh"], "objective_field": {"id": "000002"}}
        return shown(good(self.api.update_dataset(self.made["dataset"], changes), HTTP_ACCEPTED), "tags", 0)

    def clone_a_dataset(self):
        return shown(self.finished("clone", self.api.clone_dataset(self.made["dataset"], {"name": "copy"})), "name")

    def download_a_dataset(self):
        return os.path.getsize(self.api.download_dataset(self.made["dataset"], filename=self.file("rows.csv")))

    def sample_a_dataset(self):
        answer = self.api.create_sample(self.made["dataset"], {"name": "some rows"})
        return shown(self.finished("sample", answer), "name")

    def texts(self):
        self.finished("letters", self.api.create_source([["letter"]] + [[letter] for letter in LETTERS]))
        return shown(self.finished("texts", self.api.create_dataset(self.made["letters"])), "rows")

    def correlate(self):
        answer = self.api.create_correlation(self.made["dataset"], {"name": "what goes together"})
        return shown(self.finished("correlation", answer), "name")

    def test_statistics(self):
        answer = self.api.create_statistical_test(self.made["dataset"], {"name": "how normal"})
        return shown(self.finished("test", answer), "name")

    # what is learnt from a dataset

    def create_a_model(self):
        arguments = {"name": "Which kind", "tags": TAGS, "stat_pruning": True, "node_threshold": 64}
        return shown(self.finished("model", self.api.create_model(self.made["dataset"], arguments)), "name")

    def read_a_part_of_a_model(self):
        query = "only_model=true&limit=-1&exclude=importance,summary"
        return shown(good(self.api.get_model(self.made["model"], query_string=query), HTTP_OK), "name")

    def create_an_ensemble(self):
        answer = self.api.create_ensemble(self.made["dataset"], {"number_of_models": 3, "randomize": True})
        return shown(self.finished("ensemble", answer), "number_of_models")

    def create_a_fusion(self):
        answer = self.api.create_fusion([self.made["model"], self.made["ensemble"]], {"name": "both"})
        return shown(self.finished("fusion", answer), "name")

    def logistic_regression(self):
        arguments = {"bias": True, "c": 0.5, "name": "by a curve"}
        return shown(self.finished("logistic", self.api.create_logistic_regression(self.made["dataset"], arguments)), "name")

    def linear_regression(self):
        arguments = {"objective_field": "000000", "name": "by a line"}
        return shown(self.finished("linear", self.api.create_linear_regression(self.made["dataset"], arguments)), "name")

    def deepnet(self):
        arguments = {"number_of_hidden_layers": 1, "name": "by layers"}
        return shown(self.finished("deepnet", self.api.create_deepnet(self.made["dataset"], arguments)), "name")

    def optiml(self):
        arguments = {"max_training_time": 60, "name": "the best"}
        return shown(self.finished("optiml", self.api.create_optiml(self.made["dataset"], arguments)), "name")

    def find_clusters(self):
        answer = self.api.create_cluster(self.made["dataset"], {"k": 2, "cluster_seed": "conformance"})
        return shown(self.finished("cluster", answer), "k")

    def find_anomalies(self):
        answer = self.api.create_anomaly(self.made["dataset"], {"top_n": 3, "forest_size": 64})
        return shown(self.finished("anomaly", answer), "top_n")

    def find_associations(self):
        answer = self.api.create_association(self.made["dataset"], {"max_k": 10, "name": "what comes with what"})
        return shown(self.finished("association", answer), "name")

    def find_topics(self):
        answer = self.api.create_topic_model(self.made["texts"], {"number_of_topics": 2, "name": "about what"})
        return shown(self.finished("topics", answer), "name")

    def find_components(self):
        answer = self.api.create_pca(self.made["dataset"], {"name": "fewer columns"})
        return shown(self.finished("components", answer), "name")

    def time_series(self):
        arguments = {"objective_fields": ["000000"], "name": "how it goes on"}
        return shown(self.finished("series", self.api.create_time_series(self.made["dataset"], arguments)), "name")

    # what is said of one row

    def predict(self):
        return shown(self.created("prediction", self.api.create_prediction(self.made["model"], ROW, {"name": "guess"})), "output")

    def find_a_centroid(self):
        return shown(self.created("centroid", self.api.create_centroid(self.made["cluster"], ROW)), "centroid_name")

    def score_an_anomaly(self):
        return shown(self.created("score", self.api.create_anomaly_score(self.made["anomaly"], ROW)), "score")

    def association_set(self):
        arguments = {"max_k": 3, "name": "what comes with it"}
        return shown(self.created("set", self.api.create_association_set(self.made["association"], ROW, arguments)), "name")

    def topic_distribution(self):
        answer = self.api.create_topic_distribution(self.made["topics"], {"letter": "a rose in the rain"}, {"name": "about what it is"})
        return shown(self.created("distribution", answer), "name")

    def forecast(self):
        answer = self.api.create_forecast(self.made["series"], {"000000": {"horizon": 3}}, {"name": "next"})
        return shown(self.created("forecast", answer), "name")

    def project_a_row(self):
        answer = self.api.create_projection(self.made["components"], ROW, {"name": "where it is"})
        return shown(self.created("projection", answer), "name")

    # what is said of all rows

    def evaluate(self):
        answer = self.api.create_evaluation(self.made["model"], self.made["dataset"], {"name": "how good"})
        return shown(self.finished("evaluation", answer), "name")

    def predict_all_rows(self):
        arguments = {"all_fields": True, "header": True, "prediction_name": "guess", "separator": ";"}
        answer = self.api.create_batch_prediction(self.made["model"], self.made["dataset"], arguments)
        return shown(self.finished("batch", answer), "rows")

    def download_the_predictions(self):
        return os.path.getsize(self.api.download_batch_prediction(self.made["batch"], filename=self.file("guesses.csv")))

    def batch_centroids(self):
        answer = self.api.create_batch_centroid(self.made["cluster"], self.made["dataset"], {"name": "the group of each"})
        return shown(self.finished("centroids", answer), "name")

    def batch_anomaly_scores(self):
        answer = self.api.create_batch_anomaly_score(self.made["anomaly"], self.made["dataset"], {"name": "how odd each is"})
        return shown(self.finished("scores", answer), "name")

    def batch_topic_distributions(self):
        arguments = {"name": "about what each is"}
        answer = self.api.create_batch_topic_distribution(self.made["topics"], self.made["texts"], arguments)
        return shown(self.finished("distributions", answer), "name")

    def batch_projections(self):
        answer = self.api.create_batch_projection(self.made["components"], self.made["dataset"], {"name": "where each is"})
        return shown(self.finished("projections", answer), "name")

    # WhizzML

    def create_a_library(self):
        answer = self.api.create_library("(define (twice x) (* 2 x))", {"name": "arithmetic"})
        return shown(self.finished("library", answer), "name")

    def create_a_script(self):
        arguments = {
            "name": "sum",
            "inputs": [{"name": "a", "type": "number", "default": 1}, {"name": "b", "type": "number"}],
            "outputs": [{"name": "total", "type": "number"}],
        }
        return shown(self.finished("script", self.api.create_script("(define total (+ a b))", arguments)), "name")

    def execute_a_script(self):
        answer = self.api.create_execution(self.made["script"], {"inputs": [["a", 2], ["b", 3.5]]})
        return shown(self.finished("execution", answer), "execution", "result")

    # lists, and work within a project

    def list_predictions(self):
        return len(good(self.api.list_predictions("limit=2"), HTTP_OK)["objects"])

    def list_with_filters(self):
        query = "name__icontains=WHICH&order_by=-created&limit=5&offset=0&size__lt=1000000&tags__in=conformance"
        return len(good(self.api.list_models(query), HTTP_OK)["objects"])

    def list_with_negation(self):
        query = "!size=1&created__lt=2100-01-01T00:00:00.000000&name__startswith=Flow&limit=3"
        return len(good(self.api.list_datasets(query), HTTP_OK)["objects"])

    def work_in_a_project(self):
        api = BigML(project=self.made["project"]["resource"])
        listed = good(api.list_sources("limit=2"), HTTP_OK)
        self.created("inside", api.create_source([["a"], [1]], {"name": "inside"}))
        return len(listed["objects"])

    # the end of it all

    def delete_results(self):
        return self.deleted(
            "execution", "script", "library", "projections", "distributions", "scores", "centroids", "batch", "evaluation",
            "projection", "forecast", "distribution", "set", "score", "centroid", "prediction",
        )

    def delete_models(self):
        return self.deleted(
            "series", "components", "topics", "association", "anomaly", "cluster", "optiml", "deepnet", "linear", "logistic",
            "fusion", "ensemble", "model",
        )

    def delete_data(self):
        return self.deleted(
            "test", "correlation", "sample", "clone", "dataset", "texts", "letters", "inside", "composite", "remote", "inline", "source",
            "connector", "configuration", "project",
        )
