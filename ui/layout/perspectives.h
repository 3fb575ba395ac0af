// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace dispatch {

//! An arrangement of the docks that is built in.
enum class Perspective { Day, Duty, Wall, Review };

inline constexpr std::array allPerspectives{
    Perspective::Day, Perspective::Duty, Perspective::Wall, Perspective::Review};

//! Docks that share one place as tabs, by objectName; unused places are empty. One that the window does not
//! have is left out.
struct DockGroup {
    Qt::DockWidgetArea area = Qt::NoDockWidgetArea;
    std::array<QLatin1StringView, 3> tabs{};
    QLatin1StringView front{};
    int percent = 0; //!< of the window's width (left, right) or height (top, bottom)
};

//! What a perspective consists of. Groups without an area are unused.
struct PerspectivePlan {
    QLatin1StringView key{}; //!< stable name, for files
    std::array<DockGroup, 3> groups{};
    int textStep = 0; //!< points that the text is larger than the chosen size
    bool opensTranscript = false; //!< the sheet shows what was said
};

[[nodiscard]] const PerspectivePlan& planOf(Perspective perspective);
//! The perspective whose plan has this key; empty for any other word.
[[nodiscard]] std::optional<Perspective> perspectiveOf(QStringView key);

//! Perspectives in words.
class PerspectiveWords final {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PerspectiveWords)

public:
    [[nodiscard]] static QString title(Perspective perspective); //!< "Jour", for menus
    [[nodiscard]] static QString hint(Perspective perspective); //!< what it is for, one sentence
};

} // namespace dispatch
