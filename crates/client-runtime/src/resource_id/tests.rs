use super::*;

enum Model {}

impl ResourceKind for Model {
    const PREFIX: &'static str = "model";
}

enum Dataset {}

impl ResourceKind for Dataset {
    const PREFIX: &'static str = "dataset";
}

type ModelId = ResourceId<Model>;
const DIGITS: &str = "4f66a80803ce8940c5000006";
const FULL: &str = "model/4f66a80803ce8940c5000006";

#[test]
fn the_type_may_be_left_out_where_it_is_known() {
    for text in [FULL, DIGITS, &format!(" {FULL}\n")] {
        let id = ModelId::try_from(text).unwrap();
        assert_eq!(id, FULL);
        assert_eq!(id.bare(), DIGITS);
        assert_eq!(BareResourceId::<Model>::try_from(text).unwrap(), DIGITS);
    }
}

#[test]
fn what_is_no_id_of_the_type_is_refused_without_being_shown() {
    let other = ModelId::try_from(format!("dataset/{DIGITS}")).unwrap_err();
    assert_eq!(
        other.to_string(),
        "an id of type `dataset` stands where one of type `model` is wanted: `model/` and 24 hexadecimal digits"
    );
    for text in [
        "",
        "model/",
        "hunter2",
        "model/hunter2",
        "Model/4f66a80803ce8940c5000006",
        "..",
        "a/b/c",
    ] {
        let error = ModelId::try_from(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        assert!(BareResourceId::<Model>::try_from(text).is_err(), "{text}");
        assert!(AnyId::try_from(text).is_err(), "{text}");
    }
    assert!(AnyId::try_from(DIGITS).is_err());
}

#[test]
fn any_text_of_a_server_is_kept_as_it_came() {
    for text in [
        "",
        "model/x",
        "dataset/4f66a80803ce8940c5000006",
        "public/model/5",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let id: ModelId = serde_json::from_str(&json).unwrap();
        assert!(!id.is_well_formed());
        assert_eq!(id.to_string(), text);
        assert_eq!(serde_json::to_string(&id).unwrap(), json);
        let any: AnyId = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&any).unwrap(), json);
    }
}

#[test]
fn a_refused_text_does_not_get_into_a_body_in_any_form() {
    let id: ModelId = format!("dataset/{DIGITS}").into_id();
    let error = serde_json::to_string(&id).unwrap_err();
    assert!(refused_in(&error).unwrap().contains("`dataset`"));
    assert!(serde_json::to_string(&id.to_bare()).is_err());
    assert!(serde_json::to_string(&id.to_bare().to_full()).is_err());
    assert!(serde_json::to_string(&AnyId::from(&id)).is_err());
    assert!(AnyId::from(&id).downcast::<Dataset>().is_err());
}

#[test]
fn ids_texts_and_references_are_taken() {
    let id = ModelId::try_from(FULL).unwrap();
    let all: [ModelId; 7] = [
        id.clone().into_id(),
        (&id).into_id(),
        id.to_bare().into_id(),
        AnyId::from(&id).into_id(),
        FULL.into_id(),
        String::from(DIGITS).into_id(),
        (&String::from(FULL)).into_id(),
    ];
    assert!(all.iter().all(|other| *other == id));
}

#[test]
fn an_id_of_another_form_can_be_given_unchecked() {
    let id = ModelId::unchecked("model/local-1");
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"model/local-1\"");
    assert_eq!(id.bare(), "local-1");
}

#[test]
fn an_id_says_its_type() {
    let any = AnyId::from(ModelId::try_from(FULL).unwrap());
    assert_eq!(any.kind(), Some("model"));
    assert!(any.is::<Model>() && any.downcast::<Model>().is_ok());
    let error = ResourceId::<Dataset>::try_from(&any).unwrap_err();
    assert_eq!(
        (error.found(), error.wanted()),
        (Some("model"), Some("dataset"))
    );
    assert_eq!(AnyId::unchecked("shared/model/Xy").kind(), Some("model"));
}
